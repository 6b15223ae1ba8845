import type { Access } from '../../../server/kernel/contract/access.ts';
import { termsOf } from '../../../server/kernel/contract/access.ts';
import { type Filter, fits } from '../graph/reference.ts';
import type { Eyes } from './eyes.ts';
import type { Row } from './world.ts';

export type Judge = (eyes: Eyes, row: Row) => boolean;

/** Who sees rows under one of the usual rules, from what the rule says and not from its SQL. */
export function derivedSight({ entity, visible }: Access): Judge | undefined {
  const terms = termsOf(visible);
  switch (terms?.kind) {
    case 'open':
      return () => true;
    case 'shared': {
      const when = Object.entries(terms.when ?? {}).map(([column, test]): [string, Filter] => [
        column,
        typeof test === 'object' && test !== null && !(test instanceof Date) ? (test as Filter) : { eq: test },
      ]);
      const rest = { rows: () => [], sees: () => false };
      return (eyes, row) =>
        eyes.holds(terms.manage.id, row.unitId) ||
        (eyes.isOnLine(row.unitId) && fits(rest, entity, row, Object.fromEntries(when)));
    }
    case 'personal':
      return (eyes, row) =>
        row.memberId === eyes.me || [terms.view, terms.manage].some(({ id }) => eyes.holds(id, row.unitId));
    case 'partOf':
      return (eyes, row) => eyes.sees(terms.whole.name, row[terms.column]);
    default:
      return undefined;
  }
}

/** The same of who may change them. */
export function derivedWriting({ writable }: Access): Judge | undefined {
  const terms = termsOf(writable);
  switch (terms?.kind) {
    case 'open':
      return (eyes) => eyes.holdsSomewhere(terms.manage.id);
    case 'shared':
      return (eyes, row) => eyes.holds(terms.manage.id, row.unitId);
    case 'personal':
      return (eyes, row) => row.memberId === eyes.me || eyes.holds(terms.manage.id, row.unitId);
    case 'partOf':
      return (eyes, row) => eyes.mayWrite(terms.whole.name, row[terms.column]);
    default:
      return undefined;
  }
}
