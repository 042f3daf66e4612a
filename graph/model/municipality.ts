import type { MunicipalityCode } from './ids.ts';

/** A city, town, village or ward as the plans name it. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly prefecture: string;
}
