/** A step of `npm start` or `npm test` that did not succeed: which one, and what the reader can do. */
export class StepFailure extends Error {
  /**
   * @param {string} step
   * @param {string} remedy
   */
  constructor(step, remedy) {
    super(`${step} failed`);
    this.name = 'StepFailure';
    this.step = step;
    this.remedy = remedy;
  }
}

/**
 * Runs the whole program and turns a failed step into a message of two lines and exit code 1.
 * @param {() => Promise<number>} program resolves with the exit code
 */
export async function exitWith(program) {
  try {
    process.exitCode = await program();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    console.error(`\n✗ ${error.message}.\n  ${error.remedy}`);
    process.exitCode = 1;
  }
}
