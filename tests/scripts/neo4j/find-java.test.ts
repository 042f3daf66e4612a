import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, javaVersion } from '../../../scripts/neo4j/find-java.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A JAVA_HOME whose `java` says this version. */
async function javaHome(version: string): Promise<string> {
  const home = await temporaryFolder();
  await mkdir(join(home, 'bin'));
  await writeFile(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  await chmod(join(home, 'bin', 'java'), 0o755);
  return home;
}

describe('javaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['no such thing', null],
  ])('reads %s as %s', (text, version) => {
    expect(javaVersion(text)).toBe(version);
  });
});

describe('findJava', () => {
  it('takes the java of JAVA_HOME', async () => {
    const home = await javaHome('17.0.1');
    expect(await findJava({ JAVA_HOME: home })).toBe(join(home, 'bin', 'java'));
  });

  it('refuses an old java and names the remedy', async () => {
    await expect(findJava({ JAVA_HOME: await javaHome('11.0.2') })).rejects.toThrow(/version 11; install Java 17/);
  });

  it('names the remedy where there is none', async () => {
    await expect(findJava({ JAVA_HOME: await temporaryFolder() })).rejects.toThrow(/cannot be run; install Java 17/);
  });
});
