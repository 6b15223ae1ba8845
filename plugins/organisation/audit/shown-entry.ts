import { byIdLoader, type Context, type EntityClass, loader } from 'qinxue/plugin';
import { HIDDEN, isExposed, isHidden, linksOf, servicesOf } from '../../../server/api/platform.ts';
import { readAudit } from '../permissions.ts';
import { AuditEntry } from './audit-entry.ts';

type Columns = Readonly<Record<string, unknown>>;

/**
 * Whether the viewer may read what an entry says of its row: whoever sees the row. Of a row that is gone, or of a kind
 * that the graph never shows, only who may read the whole log: no rule can say any more who would have seen it.
 */
export async function isEntryShown(context: Context, { entity: name, entityId }: AuditEntry): Promise<boolean> {
  const entity = entityNamed(context, name);
  if (entity && isExposed(entity)) {
    if (await context.load(byIdLoader(entity), entityId)) return true;
    // There it is, and not for this viewer.
    if (await context.loadForAll(byIdLoader(entity), entityId)) return false;
  }
  return context.viewer.holdsEverywhere(readAudit);
}

/** Columns of an entry as JSON, without those that the entity redacts and without who is behind a link that the viewer does not see. */
export async function shownColumns(context: Context, name: string, json: string | null): Promise<string | null> {
  const entity = entityNamed(context, name);
  if (json === null || !entity) return json;
  const columns = JSON.parse(json) as Columns;
  const links = new Map(
    [...linksOf(entity).values()].flatMap((link) => (link.kind === 'one' ? [[link.column, link.to()] as const] : [])),
  );
  const shown = await Promise.all(
    Object.entries(columns).map(async ([column, value]) => {
      const isSeen =
        value === null || (!isHidden(entity, column) && (await isLinkSeen(context, links.get(column), value)));
      return [column, isSeen ? value : HIDDEN] as const;
    }),
  );
  return JSON.stringify(Object.fromEntries(shown));
}

/** Whether the viewer reads all of an entry: only then its hash tells nothing that it does not. */
export async function isEntryWhole(context: Context, entry: AuditEntry): Promise<boolean> {
  if (!(await isEntryShown(context, entry))) return false;
  const { entity, before, after } = entry;
  const shown = await Promise.all([shownColumns(context, entity, before), shownColumns(context, entity, after)]);
  return shown[0] === before && shown[1] === after;
}

async function isLinkSeen(context: Context, to: EntityClass | undefined, value: unknown): Promise<boolean> {
  if (!to || typeof value !== 'string') return true;
  if (await context.load(byIdLoader(to), value)) return true;
  // What is gone is nobody's secret: there is nothing behind the id.
  return !(await context.loadForAll(byIdLoader(to), value));
}

/** The same by its place in the log. */
export const isWholeAt = loader(async (context, places: readonly string[]) => {
  const entries = await context.loadForAll(entriesAt, '', [...places]);
  return Promise.all(
    places.map(async (place) => {
      const entry = entries.get(place);
      return !entry || (await isEntryWhole(context, entry));
    }),
  );
});

const entriesAt = loader(async (all, keys: readonly string[], places: readonly string[]) => {
  const rows = await all.list(AuditEntry, { seq: { in: places.map(Number) } });
  const found = new Map(rows.map((row) => [String(row.seq), row]));
  return keys.map(() => found);
});

function entityNamed(context: Context, name: string): EntityClass | undefined {
  return servicesOf(context).installation.entities.find((entity) => entity.name === name);
}
