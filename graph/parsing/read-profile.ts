import { parse } from 'yaml';
import { InvalidInputError } from '../errors.ts';
import { compileNumbering } from './numbering.ts';
import { planProfileSchema, type PlanProfile } from './plan-profile.ts';

/**
 * Reads a profile from YAML. Refuses broken YAML and everything the schema does not know; the error names the file, the
 * key, what stands there and what is expected.
 */
export function readProfile(yaml: string, source: string): PlanProfile {
  const content = parseYaml(yaml, source);
  const checked = planProfileSchema.safeParse(content ?? {});
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const key = issue?.path.map(String).join('.') ?? '';
    throw invalid(source, { key, found: show(content, issue?.path ?? []), remedy: issue?.message ?? 'see the schema' });
  }
  checkNumberings(checked.data, source);
  return checked.data;
}

function parseYaml(yaml: string, source: string): unknown {
  try {
    return parse(yaml);
  } catch (cause) {
    const fault = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new InvalidInputError(`readProfile: ${source} is no YAML: ${fault}`, { details: { source, fault }, cause });
  }
}

function checkNumberings(profile: PlanProfile, source: string): void {
  const rules = [...(profile.headings ?? []), ...(profile.units ?? [])];
  for (const { numbering } of rules) {
    if (numbering === undefined) continue;
    try {
      compileNumbering(numbering);
    } catch (cause) {
      throw invalid(source, { key: 'numbering', found: numbering, remedy: 'write for example "(N) *"' }, cause);
    }
  }
}

function show(content: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return 'nothing';
    value = Reflect.get(value, key);
  }
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

interface Fault {
  readonly key: string;
  readonly found: string;
  readonly remedy: string;
}

function invalid(source: string, fault: Fault, cause?: unknown): InvalidInputError {
  const message = `readProfile: ${source}: ${fault.key || 'the profile'} holds ${fault.found}; ${fault.remedy}`;
  return new InvalidInputError(message, { details: { source, ...fault }, cause });
}
