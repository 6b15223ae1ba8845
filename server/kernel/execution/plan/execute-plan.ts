import { defaultFieldResolver, type ExecutionResult, type GraphQLFieldResolver, getArgumentValues } from 'graphql';
import type { Context } from '../../contract/context.ts';
import type { PageArgs } from '../../contract/page-args.ts';
import { Completion, type Values } from './completion.ts';
import { fetchLayer } from './fetch-layer.ts';
import { isPromise, type MaybePromise } from './maybe-promise.ts';
import { objectWriter } from './object-writer.ts';
import { isOfDriver, type PlanEdge, type PlanNode, type PlannedColumn, placeOf, type Written } from './output-plan.ts';
import { among, Failure, type Places, ROOT, underKey } from './places.ts';
import { type OperationInfo, ResolveInfo } from './resolve-info.ts';

type Variables = Readonly<Record<string, unknown>>;
type Args = Readonly<Record<string, unknown>>;

/** An operation, ready to be executed. */
export interface OperationPlan extends OperationInfo {
  readonly root: PlanNode;
  /** Of a mutation: its fields run one after the other. */
  readonly isSerial: boolean;
}

/**
 * Executes an operation as GraphQL says, a level at a time: each field is followed for all objects of a node at once, and
 * what they lead to is completed together.
 */
export async function executePlan(
  plan: OperationPlan,
  context: Context,
  variables: Variables,
): Promise<ExecutionResult> {
  const execution = new PlanExecution(plan, context, variables);
  const [data] = plan.isSerial
    ? await execution.serially(plan.root)
    : await execution.objects(plan.root, [undefined], ROOT);
  const { errors } = execution.completion;
  if (!(data instanceof Failure)) return errors.length ? { errors, data: data as Written } : { data: data as Written };
  return { errors: [...errors, data.errorAt(undefined)], data: null };
}

class PlanExecution {
  readonly completion = new Completion((node, sources, places) => this.objects(node, sources, places));

  constructor(
    private readonly plan: OperationPlan,
    private readonly context: Context,
    private readonly variables: Variables,
  ) {}

  /** Objects that are written out, or why one of them cannot be. */
  objects(node: PlanNode, sources: Values, places: Places): MaybePromise<unknown[]> {
    const { rows } = node;
    if (rows && !rows.layer && !sources.every((source) => source instanceof rows.entity))
      return this.objects(rows.otherwise(), sources, places);
    const written = this.written(node, sources, places);
    const pending: Promise<void>[] = [];
    for (const edge of node.edges) {
      // Whoever is empty already is asked nothing further.
      if (written.every((object) => object instanceof Failure)) break;
      const values = this.follow(node, edge, sources, places);
      if (isPromise(values)) pending.push(values.then((found) => enter(written, edge, found)));
      else enter(written, edge, values);
    }
    return pending.length ? Promise.all(pending).then(() => written) : written;
  }

  async serially(root: PlanNode): Promise<unknown[]> {
    const written = this.written(root, [undefined], ROOT);
    for (const edge of root.edges) {
      enter(written, edge, await this.follow(root, edge, [undefined], ROOT));
      if (written[0] instanceof Failure) break;
    }
    return written;
  }

  private written(node: PlanNode, sources: Values, places: Places): unknown[] {
    const write = objectWriter(node);
    return sources.map((source, i) => {
      try {
        return write(source);
      } catch {
        return this.writtenByField(node, source, among(places, [i]));
      }
    });
  }

  /** A null where there is none, a value that its type has no word for: what is wrong is said of the one column. */
  private writtenByField({ entries, rows, type }: PlanNode, source: unknown, places: Places): unknown {
    const valueAt = ({ column, serializers }: PlannedColumn) =>
      isOfDriver(rows?.layer)
        ? serializers.toRow((source as Values)[placeOf(rows.layer, column)])
        : (source as Readonly<Record<string, unknown>>)[column];
    // Without a prototype every key is one.
    const written: unknown[] = [Object.create(null)];
    for (const entry of entries)
      if (entry.kind === 'column') {
        const [value] = this.completion.complete(
          entry,
          entry.output,
          [valueAt(entry)],
          underKey(places, entry.key, type.name),
        ) as Values;
        enter(written, entry, [value]);
      } else enter(written, entry, [entry.kind === 'name' ? type.name : null]);
    return written[0];
  }

  /** What a field is for each of these objects, completed. */
  private follow(node: PlanNode, edge: PlanEdge, sources: Values, parents: Places): MaybePromise<Values> {
    const places = underKey(parents, edge.key, edge.parent.name);
    let args: Args;
    try {
      args = getArgumentValues(edge.field, edge.nodes[0] as never, this.variables as Record<string, unknown>);
    } catch (error) {
      return this.completion.complete(
        edge,
        edge.output,
        sources.map(() => new Failure(error, edge.nodes)),
        places,
      );
    }
    if (edge.link) return this.followLink(node, edge, args as PageArgs, sources, places);
    const { resolve = defaultFieldResolver as GraphQLFieldResolver<unknown, unknown> } = edge.field;
    const values = sources.map((source, i) => {
      const info = new ResolveInfo(this.plan, edge, this.variables, () => places(i)[0] as never);
      try {
        return resolve(source, args, this.context, info);
      } catch (error) {
        return new Failure(error, edge.nodes);
      }
    });
    return this.completion.complete(edge, edge.output, values, places);
  }

  /** Rows that several objects lead to are read and written once. */
  private async followLink(
    { rows }: PlanNode,
    edge: PlanEdge,
    args: PageArgs,
    sources: Values,
    places: Places,
  ): Promise<Values> {
    const link = edge.link as NonNullable<PlanEdge['link']>;
    const from = isOfDriver(rows?.layer) ? placeOf(rows.layer, link.from) : link.from;
    const starts = new Map<string | null, number[]>();
    sources.forEach((source, i) => {
      const id = (source as Readonly<Record<string, string | null>>)[from] ?? null;
      const same = starts.get(id);
      if (same) same.push(i);
      else starts.set(id, [i]);
    });
    const ids = [...starts.keys()];
    const found = await fetchLayer(
      this.context,
      link,
      args,
      ids.filter((id) => id !== null),
    ).then(
      (values) => ids.map((id) => (id === null ? null : values.get(id))),
      (error) => ids.map(() => new Failure(error, edge.nodes)),
    );
    const completed = await this.completion.complete(edge, edge.output, found, among(places, [...starts.values()]));
    const values: unknown[] = new Array(sources.length);
    [...starts.values()].forEach((same, n) => {
      for (const i of same) values[i] = completed[n];
    });
    return values;
  }
}

function enter(written: unknown[], { key }: { readonly key: string }, values: Values): void {
  values.forEach((value, i) => {
    if (written[i] instanceof Failure) return;
    if (value instanceof Failure) written[i] = value.under(key);
    else (written[i] as Written)[key] = value;
  });
}
