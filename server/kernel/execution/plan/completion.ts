import { GraphQLError, type GraphQLLeafType } from 'graphql';
import { afterwards, isPromise, type MaybePromise } from './maybe-promise.ts';
import type { OutputPlan, PlanNode, PlannedField } from './output-plan.ts';
import { among, Failure, inLists, type Places } from './places.ts';

export type Values = readonly unknown[];

/** Writes out the objects of a node. */
export type WriteObjects = (node: PlanNode, sources: Values, places: Places) => MaybePromise<Values>;

/** Completes what fields are, as GraphQL says of their types, and keeps the errors of places that may be empty. */
export class Completion {
  readonly errors: GraphQLError[] = [];

  constructor(private readonly objects: WriteObjects) {}

  /** As the field's type says; a Failure only where it must not be empty. */
  complete(field: PlannedField, output: OutputPlan, values: Values, places: Places): MaybePromise<Values> {
    if (values.some(isPromise))
      return this.settled(field, values).then((all) => this.complete(field, output, all, places));
    const completed = this.completedAs(field, output, values, places);
    return afterwards(completed, (all) => all.map((value, i) => this.checked(field, output, value, i, places)));
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
  private completedAs(field: PlannedField, output: OutputPlan, values: Values, places: Places): MaybePromise<Values> {
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
      return afterwards(this.objects(output.node, sources, isWhole ? places : among(places, present)), (objects) => {
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
    return afterwards(this.complete(field, output.of, items, inLists(places, starts)), (completed) =>
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

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const written: unknown = type.serialize(value);
  if (written !== null && written !== undefined) return written;
  throw new Error(`Expected \`${type}.serialize(${value})\` to return non-nullable value, returned: ${written}`);
}

function listIn({ parent, field }: PlannedField, value: unknown): Iterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return value as Iterable<unknown>;
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${parent.name}.${field.name}".`);
}
