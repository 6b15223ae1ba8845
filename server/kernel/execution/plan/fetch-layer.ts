import type { Context } from '../../contract/context.ts';
import type { Page } from '../../contract/page.ts';
import type { PageArgs } from '../../contract/page-args.ts';
import type { RawValues } from '../../data/database.ts';
import { valuesIn } from '../../data/select.ts';
import { tableOf } from '../../data/table.ts';
import { type Reader, readPages, rowReader } from '../../request/read-page.ts';
import { isOfDriver, type LayerPlan, type PlanEdge } from './output-plan.ts';

/** What a link leads to from each of these ids: a row or undefined, or a page. All of them in one statement. */
export async function fetchLayer(
  context: Context,
  { declared, to }: NonNullable<PlanEdge['link']>,
  args: PageArgs,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const table = tableOf(to.entity);
  if (declared.kind === 'one') {
    const columns = to.isWhole ? table.columns : to.columns;
    const found = await valuesIn(context.unguardedDatabase, table, 'id', ids, {
      where: context.visible(to.entity),
      columns,
    });
    const id = columns.findIndex(({ name }) => name === 'id');
    return new Map(found.map((values) => [values[id] as string, to.isWhole ? table.toRow(values) : values]));
  }
  const reader: (needed: ReadonlySet<string>) => Reader<unknown> = isOfDriver(to) ? valuesReader(to) : rowReader(table);
  const pages: Page<unknown>[] = await readPages(context, table, args, declared.column, ids, reader, to.isCounted);
  return new Map(ids.map((id, i) => [id, pages[i]]));
}

/** Further columns are those that the page itself needs: the layer knows its own by their places. */
const valuesReader =
  ({ entity, columns }: LayerPlan) =>
  (needed: ReadonlySet<string>): Reader<RawValues> => {
    const { columns: own, keyColumns } = tableOf(entity);
    const all = [
      ...columns,
      ...[...own, ...keyColumns].filter((each) => needed.has(each.name) && !columns.includes(each)),
    ];
    const at = new Map(all.map(({ name }, i) => [name, i]));
    return { columns: all, make: (row) => row, valueIn: (row, column) => row[at.get(column) ?? 0] };
  };
