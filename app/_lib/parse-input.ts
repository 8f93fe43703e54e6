import type { z } from 'zod';
import { fail, ok, type Result } from '@/domain/result';

type Issue = z.core.$ZodIssue;

const named = (path: PropertyKey[]): string => path.map(String).join('.');

function faults(issue: Issue): [field: string, fault: string][] {
  if (issue.code !== 'unrecognized_keys') return [[named(issue.path), issue.code]];
  return issue.keys.map((key) => [named([...issue.path, key]), 'unknown']);
}

/** Own keys that code could mistake for an object's nature; JSON makes them, and schemas may look past them. */
function hasPrototypeKey(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // Nothing that is asked for is nested this deep.
  if (depth > 16) return true;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some((inner) => hasPrototypeKey(inner, depth + 1));
}

/**
 * Reads what came from outside. Unknown keys are refused, because a schema is strict.
 * @returns `invalid` with what is wrong by the field's path, in the words of the schema's library.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  if (hasPrototypeKey(input)) return fail({ code: 'invalid', fields: { input: 'unknown' } });
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return fail({ code: 'invalid', fields: Object.fromEntries(parsed.error.issues.flatMap(faults)) });
}
