import { GraphQLIncludeDirective, GraphQLSkipDirective, getArgumentValues, getDirectiveValues } from 'graphql';
import type { Context } from '../../contract/context.ts';
import { Page } from '../../contract/page.ts';
import type { PageArgs } from '../../contract/page-args.ts';
import { selectIn } from '../../data/select.ts';
import type { Stored } from '../../data/stored.ts';
import { type EntityClass, tableOf } from '../../data/table.ts';
import { readPages, rowReader } from '../read-page.ts';
import type { Conditional } from './collect.ts';
import type { Lead, Level, Step } from './level.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Keeps what a link gives for each of these rows: a row or null, a page, or the error that its field gets. */
export type Keep = (step: Step, values: ReadonlyMap<Stored, unknown>) => void;

type Columns = Readonly<Record<string, string | null>>;

/** Fetches what the rows of a level lead to, level after level, each link of a level in one statement. */
export async function descend(
  context: Context,
  level: Level,
  rows: readonly Stored[],
  variables: Variables,
  keep: Keep,
): Promise<void> {
  if (!rows.length) return;
  const asked = level.leads.filter((lead) => isAsked(lead, variables));
  await Promise.all(asked.map(({ step }) => follow(context, step, rows, variables, keep)));
}

async function follow(context: Context, step: Step, rows: readonly Stored[], variables: Variables, keep: Keep) {
  try {
    const values: ReadonlyMap<Stored, unknown> =
      step.link.kind === 'one' ? await ones(context, step, rows) : await pages(context, step, rows, variables);
    await descend(context, step.level, rowsOf([...new Set(values.values())]), variables, keep);
    keep(step, values);
  } catch (error) {
    // Each of the fields fails with it, as it would have alone.
    keep(step, new Map(rows.map((row) => [row, error])));
  }
}

async function ones(context: Context, { link, level }: Step, rows: readonly Stored[]) {
  const keyOf = (row: Stored) => (row as unknown as Columns)[link.column] ?? null;
  const ids = [...new Set(rows.map(keyOf).filter((id) => id !== null))];
  const { entity, columns } = level;
  const found = ids.length
    ? await selectIn(context.unguardedDatabase, tableOf(entity), 'id', ids, {
        where: context.visible(entity),
        ...some(entity, columns),
      })
    : [];
  const byId = new Map(found.map((row) => [row.id, row]));
  return new Map(rows.map((row) => [row, byId.get(keyOf(row) ?? '') ?? null]));
}

async function pages(context: Context, { link, level, field, nodes }: Step, rows: readonly Stored[], all: Variables) {
  const [node] = nodes;
  const args = (node ? getArgumentValues(field, node, all) : {}) as PageArgs;
  const entity = level.entity as EntityClass;
  const ids = [...new Set(rows.map(({ id }) => id))];
  const read = await readPages(
    context,
    tableOf(entity),
    args,
    link.column,
    ids,
    rowReader(tableOf(entity), level.columns),
  );
  const byId = new Map(ids.map((id, i) => [id, read[i]]));
  return new Map(rows.map((row) => [row, byId.get(row.id)]));
}

const some = (entity: EntityClass, wanted: ReadonlySet<string> | undefined) =>
  wanted && { columns: tableOf(entity).columns.filter(({ name }) => wanted.has(name)) };

/** The rows in what a field that leads to rows gives. */
export const rowsOf = (value: unknown): readonly Stored[] => {
  if (value instanceof Page) return value.nodes;
  if (Array.isArray(value)) return value.flatMap(rowsOf);
  return typeof value === 'object' && value !== null && 'id' in value ? [value as Stored] : [];
};

const isAsked = ({ occurrences }: Lead, variables: Variables) =>
  occurrences.some(({ node, under }) => [node, ...under].every((each) => isIncluded(each, variables)));

function isIncluded(selection: Conditional, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
  );
}
