import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { canInstall, installPackages } from './debian-packages.mjs';

const OLDEST_JAVA = 17;

/** What to do where the tests on a real server cannot run. */
export const NEO4J_REMEDY =
  'Install Java 17 and Maven (Debian: apt install openjdk-17-jre-headless maven), or name a server whose data may be deleted by ' +
  'NEO4J_TEST_URI and NEO4J_TEST_PASSWORD.';

/** What stands in the way of tests on a real server; `null` where nothing does. Installs it from Debian's packages where this user may. */
export function ensureNeo4j() {
  const missing = findMissing();
  if (missing === null || !canInstall()) return missing;
  console.error('Installing Java and Maven for the Neo4j tests …');
  installPackages(['openjdk-17-jre-headless', 'maven']);
  return findMissing();
}

function findMissing() {
  if (process.env['NEO4J_TEST_URI']) return null;
  if (javaVersion() < OLDEST_JAVA) return `No Java ${OLDEST_JAVA} found`;
  return runs('mvn', '-v') === null ? 'No Maven found' : null;
}

/** Major version of the Java that will be used; 0 where there is none. */
function javaVersion() {
  const home = process.env['JAVA_HOME']?.trim();
  const words = runs(home ? join(home, 'bin', 'java') : 'java', '-version');
  return Number(/version "(?:1\.)?(\d+)/.exec(words ?? '')?.[1] ?? 0);
}

/**
 * What a program says, `null` where it cannot be run.
 * @param {string} program
 * @param {string} argument
 */
function runs(program, argument) {
  const { status, stdout, stderr } = spawnSync(program, [argument], { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : null;
}
