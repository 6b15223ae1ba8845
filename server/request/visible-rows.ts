import { LRUCache } from 'lru-cache';
import type { Sql } from '../data/sql.ts';
import type { EntityClass } from '../data/table.ts';
import type { Viewer } from './viewer.ts';

/** Of so many people who ask again and again. */
const known = new LRUCache<Viewer, Map<EntityClass, Sql>>({ max: 500 });

/** What a viewer sees of an entity's rows: an access rule says the same of the same viewer. */
export function visibleTo(viewer: Viewer, entity: EntityClass, say: () => Sql): Sql {
  const ofViewer = known.get(viewer) ?? new Map<EntityClass, Sql>();
  known.set(viewer, ofViewer);
  const predicate = ofViewer.get(entity) ?? say();
  ofViewer.set(entity, predicate);
  return predicate;
}
