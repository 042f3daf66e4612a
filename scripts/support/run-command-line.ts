import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GraphError } from '#graph/errors.ts';
import { describeError } from './describe-error.ts';

type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;
type ParsedArguments<Options extends OptionDefinitions> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>;

/** A command line: its help text, its options, and what it does. `main` gives the exit code. */
export interface CommandLine<Options extends OptionDefinitions> {
  readonly help: string;
  readonly options: Options;
  readonly main: (parsed: ParsedArguments<Options>) => Promise<number>;
}

/** Thrown by `main` for wrong usage; the help text is shown and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command line. Exit codes: 0 done, 1 the work failed (message says what, where, remedy), 2 wrong usage. */
export async function runCommandLine<Options extends OptionDefinitions>(command: CommandLine<Options>): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return;
  }
  try {
    process.exitCode = await command.main(parse(command.options));
  } catch (error) {
    process.exitCode = report(error, command.help);
  }
}

function parse<Options extends OptionDefinitions>(options: Options): ParsedArguments<Options> {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function report(error: unknown, help: string): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${help}\n`);
    return 2;
  }
  if (error instanceof GraphError) {
    process.stderr.write(`${describeError(error)}\n`);
    return 1;
  }
  throw error;
}
