import { validate } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { rulesOf } from './class-rules.ts';

const ruled = new WeakMap<object, boolean>();

/** Whether anything is laid down for a class. What nests in it is looked at only where it says so itself. */
function hasRules(type: unknown): boolean {
  // An object that was written in the document has no class at all.
  if (typeof type !== 'function') return false;
  const known = ruled.get(type);
  if (known !== undefined) return known;
  const found = rulesOf(type).length > 0;
  ruled.set(type, found);
  return found;
}

/** Holds an input against the class-validator rules of its class. @throws ArgumentValidationError */
export async function validateInput(value: unknown): Promise<void> {
  for (const part of Array.isArray(value) ? value : [value]) {
    if (typeof part !== 'object' || part === null || !hasRules(part.constructor)) continue;
    const broken = await validate(part, { skipMissingProperties: true, forbidUnknownValues: false });
    if (broken.length) throw new ArgumentValidationError(broken);
  }
}
