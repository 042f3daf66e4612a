import { foldPlain } from './fold-text.ts';

/** How names of municipalities are compared: folded, and ヶ, ケ and が are one sign (龍ヶ崎市, 龍ケ崎市, 龍が崎市). */
export function foldCityName(name: string): string {
  return foldPlain(name).replace(/[がガ]/gu, 'ケ');
}
