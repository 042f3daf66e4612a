import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreUnavailableError } from '#graph/errors.ts';

const OLDEST = 17;
const REMEDY =
  'install Java 17 or newer (Debian: apt install openjdk-17-jre-headless) or set JAVA_HOME; without Java, use compose.yaml or any server by NEO4J_URI';

/** Path of a `java` of version 17 or newer: that of `JAVA_HOME`, else the one on the path. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = environment['JAVA_HOME']?.trim();
  const java = home ? join(home, 'bin', 'java') : 'java';
  const version = javaVersion(await askVersion(java));
  if (version !== null && version >= OLDEST) return java;
  throw new StoreUnavailableError(`findJava: ${java} is version ${version ?? 'unknown'}; ${REMEDY}`, {
    retriable: false,
    details: { java, version },
  });
}

/** Major version in the words of `java -version`: 17 of `17.0.15`, 8 of `1.8.0_402`; `null` where none is said. */
export function javaVersion(text: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

async function askVersion(java: string): Promise<string> {
  try {
    const { stderr, stdout } = await promisify(execFile)(java, ['-version']);
    return stderr + stdout;
  } catch (error) {
    throw new StoreUnavailableError(`findJava: ${java} cannot be run; ${REMEDY}`, {
      retriable: false,
      details: { java },
      cause: error,
    });
  }
}
