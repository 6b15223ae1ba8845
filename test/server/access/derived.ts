import type { Access } from '../../../server/kernel/contract/access.ts';
import { termsOf } from '../../../server/kernel/contract/access.ts';
import { type Filter, fits } from '../graph/reference.ts';
import type { PersonView } from './person-view.ts';
import type { Row } from './world.ts';

export type Judge = (view: PersonView, row: Row) => boolean;

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
      return (view, row) =>
        view.holds(terms.manage.id, row.unitId) ||
        (view.isOnLine(row.unitId) && fits(rest, entity, row, Object.fromEntries(when)));
    }
    case 'personal':
      return (view, row) =>
        row.memberId === view.me || [terms.view, terms.manage].some(({ id }) => view.holds(id, row.unitId));
    case 'partOf':
      return (view, row) => view.sees(terms.whole.name, row[terms.column]);
    default:
      return undefined;
  }
}

/** The same of who may change them. */
export function derivedWriting({ writable }: Access): Judge | undefined {
  const terms = termsOf(writable);
  switch (terms?.kind) {
    case 'open':
      return (view) => view.holdsSomewhere(terms.manage.id);
    case 'shared':
      return (view, row) => view.holds(terms.manage.id, row.unitId);
    case 'personal':
      return (view, row) => row.memberId === view.me || view.holds(terms.manage.id, row.unitId);
    case 'partOf':
      return (view, row) => view.mayWrite(terms.whole.name, row[terms.column]);
    default:
      return undefined;
  }
}
