import { percentile, rounded } from '../support/figures.ts';

/** What a fuzz run found. */
export interface FuzzReport {
  readonly asked: number;
  /** Texts that were refused as they should be. */
  readonly refused: number;
  /** What must not happen, with the text that caused it as a JSON string. */
  readonly faults: readonly string[];
  /** Milliseconds of each answer, and of each refusal for its length. */
  readonly times: readonly number[];
  readonly refusalTimes: readonly number[];
}

const SHOWN = 20;
const LONGEST_SHOWN = 300;

/** A fault and the text that caused it. */
export function faultLine(fault: string, text: string): string {
  const shown = JSON.stringify(text.slice(0, LONGEST_SHOWN));
  return `${fault}: ${shown}${text.length > LONGEST_SHOWN ? ` … (${text.length} characters)` : ''}`;
}

/** A report for reading on a terminal. */
export function formatFuzzReport(title: string, report: FuzzReport): string {
  const { asked, refused, faults, times, refusalTimes } = report;
  const longest = refusalTimes.reduce((most, time) => Math.max(most, time), 0);
  return [
    `${title}: ${asked} asked, ${refused} refused, ${faults.length} faults`,
    `  p50 ${percentile(times, 0.5)}  p95 ${percentile(times, 0.95)}  p99 ${percentile(times, 0.99)}  max ${percentile(times, 1)} ms`,
    `  refusals for length: ${refusalTimes.length}, p99 ${percentile(refusalTimes, 0.99)}, longest ${rounded(longest)} ms`,
    ...faults.slice(0, SHOWN).map((fault) => `  ${fault}`),
    ...(faults.length > SHOWN ? [`  … and ${faults.length - SHOWN} more`] : []),
    '',
  ].join('\n');
}
