import { LRUCache } from 'lru-cache';
import type { Rules } from '../contract/access.ts';
import type { Context } from '../contract/context.ts';
import type { RowOf } from '../contract/row-of.ts';
import type { Viewer } from '../contract/viewer.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { own } from '../data/select.ts';
import { always, type Sql } from '../data/sql.ts';
import { inside } from './inside.ts';

/** Of so many people who ask again and again: an access rule says the same of the same viewer. */
const known = new LRUCache<Viewer, Map<EntityClass, Sql>>({ max: 500 });

/** The predicate of the rows of an entity that a context's viewer sees. */
export function visibleRows(context: Context, entity: EntityClass, row: RowOf): Sql {
  const { viewer } = context;
  if (viewer.isSystem) return always;
  if (row !== own) return said(context, entity, row);
  const ofViewer = known.get(viewer) ?? new Map<EntityClass, Sql>();
  known.set(viewer, ofViewer);
  const predicate = ofViewer.get(entity) ?? said(context, entity, row);
  ofViewer.set(entity, predicate);
  return predicate;
}

function said(context: Context, entity: EntityClass, row: RowOf): Sql {
  const { hostsOf, accessTo } = inside(context).kernel.installation;
  const rules: Rules = { hostsOf, visible: (other, _, its) => visibleRows(context, other, its) };
  return accessTo(entity).visible(context.viewer, row, rules);
}
