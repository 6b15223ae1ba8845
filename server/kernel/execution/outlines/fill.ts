import { getArgumentValues } from 'graphql';
import type { Context } from '../../contract/context.ts';
import type { Page } from '../../contract/page.ts';
import type { PageArgs } from '../../contract/page-args.ts';
import type { RawValues } from '../../data/database.ts';
import { valuesIn } from '../../data/select.ts';
import { tableOf } from '../../data/table.ts';
import type { Variables } from '../../request/levels/fetch.ts';
import { type Reader, readPages } from '../../request/read-page.ts';
import type { EdgePart, Lead, PageOutline, RowOutline, Written } from './outline.ts';

/** A filling: whose access counts, and what the operation was given. */
export interface Filling {
  readonly context: Context;
  readonly variables: Variables;
}

/** Follows the links of all these rows at once, level after level; `values` and `written` go together. */
export async function fill(
  filling: Filling,
  { leads }: RowOutline,
  values: readonly RawValues[],
  written: readonly Written[],
): Promise<void> {
  if (!values.length) return;
  await Promise.all(leads.map((lead) => follow(filling, lead, values, written)));
}

async function follow(filling: Filling, lead: Lead, values: readonly RawValues[], written: readonly Written[]) {
  const starts = new Set<string>();
  for (const row of values) if (row[lead.from] !== null) starts.add(row[lead.from] as string);
  const ids = [...starts];
  const found = ids.length ? await fetched(filling, lead, ids) : undefined;
  values.forEach((row, i) => {
    (written[i] as Written)[lead.key] = found?.get(row[lead.from] as string) ?? null;
  });
}

const fetched = (filling: Filling, lead: Lead, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> =>
  lead.to.kind === 'row' ? ones(filling, lead.to.rows, ids) : pages(filling, lead, lead.to.page, ids);

async function ones({ context, variables }: Filling, rows: RowOutline, ids: readonly string[]) {
  const { entity, columns } = rows;
  const values = await valuesIn(context.unguardedDatabase, tableOf(entity), 'id', ids, {
    where: context.visible(entity),
    columns,
  });
  const written = values.map((row) => rows.write(row));
  await fill({ context, variables }, rows, values, written);
  return new Map(values.map((row, i) => [row[0] as string, written[i]]));
}

async function pages(filling: Filling, { link, field, node }: Lead, outline: PageOutline, ids: readonly string[]) {
  const { context, variables } = filling;
  const args = getArgumentValues(field, node, variables) as PageArgs;
  const reader = (needed: ReadonlySet<string>) => valuesReader(outline, needed);
  // Nobody reads rows to know how many there are.
  const isCounted = outline.parts.every(({ kind }) => kind === 'total' || kind === 'name');
  const read = await readPages(context, tableOf(outline.entity), args, link.column, ids, reader, isCounted);
  const values = read.flatMap((page) => page.nodes);
  const written = await writeRows(filling, outline, values, 'write');
  let from = 0;
  const whole = read.map((page) => {
    const start = from;
    from += page.nodes.length;
    return writePage(outline, page, (rows) => written.get(rows)?.slice(start, start + page.nodes.length) ?? []);
  });
  const settled = await Promise.all(whole);
  return new Map(ids.map((id, i) => [id, settled[i]]));
}

/** What is written of the rows of pages, for each place where they stand. */
export async function writeRows(
  filling: Filling,
  outline: PageOutline,
  values: readonly RawValues[],
  how: 'write' | 'rewrite',
): Promise<ReadonlyMap<RowOutline, readonly Written[]>> {
  const written = new Map(outline.rows.map((rows) => [rows, values.map((row) => rows[how](row))]));
  await Promise.all([...written].map(([rows, objects]) => fill(filling, rows, values, objects)));
  return written;
}

/** The columns of the outline first: it knows them by their places. */
function valuesReader({ entity, columns }: PageOutline, needed: ReadonlySet<string>): Reader<RawValues> {
  const further = [...tableOf(entity).columns, ...tableOf(entity).keyColumns].filter(
    (each) => needed.has(each.name) && !columns.includes(each),
  );
  const all = [...columns, ...further];
  const at = new Map(all.map(({ name }, i) => [name, i]));
  return { columns: all, make: (row) => row, valueIn: (row, column) => row[at.get(column) ?? 0] };
}

/** A page with what was written of its rows. */
export function writePage<R>(
  { parts }: PageOutline,
  page: Page<R>,
  written: (rows: RowOutline) => readonly Written[],
): Written | Promise<Written> {
  const object: Written = {};
  let counted: Promise<unknown> | undefined;
  for (const part of parts) {
    if (part.kind === 'nodes') object[part.key] = written(part.rows);
    else if (part.kind === 'name') object[part.key] = part.name;
    else if (part.kind === 'info') {
      const info = page.pageInfo;
      object[part.key] = Object.fromEntries(
        part.parts.map((each) => [each.key, each.kind === 'name' ? each.name : info[each.kind]]),
      );
    } else if (part.kind === 'edges') {
      object[part.key] = writeEdges(part.parts, page, written);
    } else {
      object[part.key] = null;
      counted = Promise.resolve(page.totalCount).then((total) => {
        object[part.key] = total;
      });
    }
  }
  return counted ? counted.then(() => object) : object;
}

function writeEdges<R>(
  parts: readonly EdgePart[],
  page: Page<R>,
  written: (rows: RowOutline) => readonly Written[],
): Written[] {
  const columns = parts.map((part) => (part.kind === 'node' ? written(part.rows) : []));
  const valueIn = (part: EdgePart, cursor: string, row: number, column: number) => {
    if (part.kind === 'name') return part.name;
    return part.kind === 'cursor' ? cursor : columns[column]?.[row];
  };
  return page.edges.map(({ cursor }, row) =>
    Object.fromEntries(parts.map((part, column) => [part.key, valueIn(part, cursor, row, column)])),
  );
}
