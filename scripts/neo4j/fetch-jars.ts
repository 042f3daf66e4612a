import { execFile } from 'node:child_process';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreUnavailableError } from '#graph/errors.ts';
import { NEO4J_VERSION } from './server-home.ts';

/** Fetches the server with all it needs from Maven Central into `lib`; does nothing where this version is there already. */
export async function fetchJars(lib: string): Promise<void> {
  if (await hasJars(lib)) return;
  await rm(lib, { recursive: true, force: true });
  await mkdir(lib, { recursive: true });
  const pom = join(lib, 'pom.xml');
  await writeFile(pom, POM);
  await runMaven(pom, lib);
  await writeFile(doneMark(lib), '');
}

/** True where a complete set of jars of the pinned version lies in `lib`. */
async function hasJars(lib: string): Promise<boolean> {
  try {
    await access(doneMark(lib));
    return true;
  } catch {
    return false;
  }
}

/** Written last, so that an interrupted fetch is not taken for a complete one. */
function doneMark(lib: string): string {
  return join(lib, `neo4j-${NEO4J_VERSION}.complete`);
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-local</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

async function runMaven(pom: string, lib: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  try {
    await promisify(execFile)('mvn', ['-B', '-ntp', '-q', '-f', pom, ...goal]);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new StoreUnavailableError(
      isMissing
        ? 'fetchJars: Maven (mvn) is not installed; install it (Debian: apt install maven), or use compose.yaml or any server by NEO4J_URI'
        : `fetchJars: Maven could not fetch org.neo4j:neo4j:${NEO4J_VERSION} into ${lib}; check the network and the settings of Maven, then start again`,
      { retriable: !isMissing, details: { lib, version: NEO4J_VERSION }, cause: error },
    );
  }
}
