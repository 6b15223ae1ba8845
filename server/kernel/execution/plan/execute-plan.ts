import {
  defaultFieldResolver,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  getArgumentValues,
} from 'graphql';
import type { Context } from '../../contract/context.ts';
import type { PageArgs } from '../../contract/page-args.ts';
import { fetchLayer } from './fetch-layer.ts';
import { objectWriter } from './object-writer.ts';
import {
  isOfDriver,
  type OutputPlan,
  type PlanEdge,
  type PlanNode,
  type PlannedColumn,
  type PlannedField,
  placeOf,
  type Written,
} from './output-plan.ts';
import { among, Failure, inLists, type Places, ROOT, underKey } from './places.ts';
import { type OperationInfo, ResolveInfo } from './resolve-info.ts';

type Variables = Readonly<Record<string, unknown>>;
type Values = readonly unknown[];
type Maybe<T> = T | Promise<T>;
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
  const { errors } = execution;
  if (!(data instanceof Failure)) return errors.length ? { errors, data: data as Written } : { data: data as Written };
  return { errors: [...errors, data.errorAt(undefined)], data: null };
}

class PlanExecution {
  readonly errors: GraphQLError[] = [];

  constructor(
    private readonly plan: OperationPlan,
    private readonly context: Context,
    private readonly variables: Variables,
  ) {}

  /** Objects that are written out, or why one of them cannot be. */
  objects(node: PlanNode, sources: Values, places: Places): Maybe<unknown[]> {
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
    const written: unknown[] = [{}];
    for (const entry of entries)
      if (entry.kind === 'column') {
        const [value] = this.complete(
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
  private follow(node: PlanNode, edge: PlanEdge, sources: Values, parents: Places): Maybe<Values> {
    const places = underKey(parents, edge.key, edge.parent.name);
    let args: Args;
    try {
      args = getArgumentValues(edge.field, edge.nodes[0] as never, this.variables as Record<string, unknown>);
    } catch (error) {
      return this.complete(
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
    return this.complete(edge, edge.output, values, places);
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
    const completed = await this.complete(edge, edge.output, found, among(places, [...starts.values()]));
    const values: unknown[] = new Array(sources.length);
    [...starts.values()].forEach((same, n) => {
      for (const i of same) values[i] = completed[n];
    });
    return values;
  }

  /** As the field's type says; a Failure only where it must not be empty. */
  private complete(field: PlannedField, output: OutputPlan, values: Values, places: Places): Maybe<Values> {
    if (values.some(isPromise))
      return this.settled(field, values).then((all) => this.complete(field, output, all, places));
    const completed = this.completedAs(field, output, values, places);
    return then(completed, (all) => all.map((value, i) => this.checked(field, output, value, i, places)));
  }

  private async settled({ nodes }: PlannedField, values: Values): Promise<Values> {
    const failed = (error: unknown) => new Failure(error, nodes);
    return Promise.all(values.map((value) => (isPromise(value) ? Promise.resolve(value).catch(failed) : value)));
  }

  private checked(
    { parent, field, nodes }: PlannedField,
    output: OutputPlan,
    value: unknown,
    i: number,
    places: Places,
  ) {
    if (output.isRequired) {
      if (value !== null) return value;
      return new Failure(new Error(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`), nodes);
    }
    if (!(value instanceof Failure)) return value;
    for (const place of places(i)) this.errors.push(value.errorAt(place));
    return null;
  }

  /** Each a value, null or a Failure. */
  private completedAs(field: PlannedField, output: OutputPlan, values: Values, places: Places): Maybe<Values> {
    const { nodes } = field;
    const each = (complete: (value: unknown, i: number) => unknown) =>
      values.map((value, i) => {
        if (value === null || value === undefined) return null;
        if (value instanceof Failure) return value;
        if (value instanceof Error) return new Failure(value, nodes);
        try {
          return complete(value, i);
        } catch (error) {
          return new Failure(error, nodes);
        }
      });
    if (output.kind === 'leaf') return each((value) => serialized(output.type, value));

    if (output.kind === 'object') {
      const present: number[] = [];
      const completed = each((_, i) => present.push(i));
      const isWhole = present.length === values.length;
      const sources = isWhole ? values : present.map((i) => values[i]);
      return then(this.objects(output.node, sources, isWhole ? places : among(places, present)), (objects) => {
        if (isWhole) return objects;
        objects.forEach((object, n) => {
          completed[present[n] as number] = object;
        });
        return completed;
      });
    }

    const items: unknown[] = [];
    const starts: number[] = [];
    const lists = each((value, i) => {
      starts[i] = items.length;
      const list = [...listIn(field, value)];
      items.push(...list);
      return list.length;
    });
    return then(this.complete(field, output.of, items, inLists(places, starts)), (completed) =>
      lists.map((length, i) => {
        if (typeof length !== 'number') return length;
        const start = starts[i] as number;
        const list = completed.slice(start, start + length);
        const failed = output.of.isRequired ? list.findIndex((item) => item instanceof Failure) : -1;
        return failed < 0 ? list : (list[failed] as Failure).under(failed);
      }),
    );
  }
}

function enter(written: unknown[], { key }: { readonly key: string }, values: Values): void {
  values.forEach((value, i) => {
    if (written[i] instanceof Failure) return;
    if (value instanceof Failure) written[i] = value.under(key);
    else (written[i] as Written)[key] = value;
  });
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const written: unknown = type.serialize(value);
  if (written !== null && written !== undefined) return written;
  throw new Error(`Expected \`${type}.serialize(${value})\` to return non-nullable value, returned: ${written}`);
}

function listIn({ parent, field }: PlannedField, value: unknown): Iterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return value as Iterable<unknown>;
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${parent.name}.${field.name}".`);
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Promise<unknown> | null | undefined)?.then === 'function';

const then = <T, R>(value: Maybe<T>, work: (value: T) => R): Maybe<R> =>
  isPromise(value) ? value.then(work as never) : work(value as T);
