import { derivedWriting, type Judge } from './derived.ts';
import type { Oracle } from './oracle.ts';
import { writings } from './rules/index.ts';
import type { Person, Row } from './world.ts';

/** Undefined where a rule of its own has no line here: its plugin's own tests judge such rows. */
export function writing(oracle: Oracle, entity: string): Judge | undefined {
  const rule = writings.get(entity);
  if (rule) return (view, row) => rule(view, row, oracle);
  const access = oracle.access(entity);
  return access && derivedWriting(access);
}

export function mayWrite(oracle: Oracle, person: Person, entity: string, row: Row): boolean | undefined {
  const judge = writing(oracle, entity);
  return judge && person.memberId !== undefined && judge(oracle.viewOf(person), row);
}
