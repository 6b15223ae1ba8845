import { LRUCache } from 'lru-cache';
import type { RowOf, Rules } from '../contract/access.ts';
import type { Context } from '../contract/context.ts';
import type { Viewer } from '../contract/viewer.ts';
import { own } from '../data/select.ts';
import { always, type Sql } from '../data/sql.ts';
import type { EntityClass } from '../data/table.ts';

/** Of so many people who ask again and again: an access rule says the same of the same viewer. */
const known = new LRUCache<Viewer, Map<EntityClass, Sql>>({ max: 500 });

/** The predicate of the rows of an entity that a scope's viewer sees. */
export function visibleRows(scope: Context, entity: EntityClass, row: RowOf): Sql {
  const { viewer } = scope;
  if (viewer.isSystem) return always;
  if (row !== own) return said(scope, entity, row);
  const ofViewer = known.get(viewer) ?? new Map<EntityClass, Sql>();
  known.set(viewer, ofViewer);
  const predicate = ofViewer.get(entity) ?? said(scope, entity, row);
  ofViewer.set(entity, predicate);
  return predicate;
}

function said(scope: Context, entity: EntityClass, row: RowOf): Sql {
  const { hostsOf, accessTo } = scope.kernel.installation;
  const rules: Rules = { hostsOf, visible: (other, _, its) => visibleRows(scope, other, its) };
  return accessTo(entity).visible(scope.viewer, row, rules);
}
