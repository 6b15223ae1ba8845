import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, type Allowance } from '../contract/allow.ts';
import type { ConnectionClass } from '../contract/connection-class.ts';
import type { Context } from '../contract/context.ts';
import type { HasStatus, Lifecycle } from '../contract/lifecycle.ts';
import type { PageArgs } from '../contract/page-args.ts';
import type { Permission } from '../contract/permission.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import { lockManaged } from '../request/lock-managed.ts';

/** A query or mutation without its name; `operations` gives it one. */
export interface Operation {
  /** Declares it on a resolver class, under the name. */
  readonly declare: (prototype: object, name: string) => void;
}

/** What the schema says of an operation: an English sentence followed by the Chinese term. */
export interface OperationOptions {
  readonly description: string;
}

/**
 * A resolver class of queries and mutations, each under its name in the graph: what is asked for, what comes of it,
 * which function of the domain answers. For fields of a type, and arguments of other kinds, extend it or write a class.
 * @example
 * const managed = mutationOf(Course, manageCourses);
 *
 * export const CourseResolver = operations({
 *   courses: pageQuery(CourseConnection, { description: 'The courses that you can see (课程列表).' }),
 *   course: rowQuery(Course, { description: 'A course by its id (课程).' }),
 *   courseCreate: managed(CourseCreateInput, createCourse, { description: 'Begins a course as a draft (新建课程).' }),
 * });
 */
export function operations(named: Readonly<Record<string, Operation>>): new () => object {
  class Operations {}
  for (const [name, { declare }] of Object.entries(named)) declare(Operations.prototype, name);
  Resolver()(Operations);
  return Operations;
}

/** A page of the rows of a connection's entity that the viewer sees, with the filter and order of the connection. */
export const pageQuery = <E extends Stored>(
  type: ConnectionClass<E>,
  { description }: OperationOptions,
): Operation => ({
  declare: (prototype, name) => {
    const resolve = (page: PageArgs, context: Context) => context.page(type.of, page);
    const descriptor = method(prototype, name, resolve);
    Args(() => type.Args as never)(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Query(() => type as never, { description })(prototype, name, descriptor);
  },
});

/** One row by its id; null for hidden and absent rows alike. */
export const rowQuery = <E extends Stored>(entity: EntityClass<E>, { description }: OperationOptions): Operation => ({
  declare: (prototype, name) => {
    const resolve = (id: string, context: Context) => context.find(entity, id);
    const descriptor = method(prototype, name, resolve);
    Arg('id', () => ID, { description: 'The id (编号).' })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Query(() => entity as never, { nullable: true, description })(prototype, name, descriptor);
  },
});

/**
 * Mutations that answer with rows of one type and are allowed to the same people: given the class of the `input`, the
 * function that does it, and the description, each is one.
 * @example
 * const managed = mutationOf(Course, manageCourses);
 * // among operations: courseRetire: managed(CourseRetireInput, retireCourse, { description: '…' })
 */
export const mutationOf =
  <Result extends object>(answer: new () => Result, allowance: Allowance) =>
  <Input extends object>(
    input: new () => Input,
    run: (context: Context, input: Input) => Result | Promise<Result>,
    { description }: OperationOptions,
  ): Operation => ({
    declare: (prototype, name) => {
      const resolve = (given: Input, context: Context) => run(context, given);
      const descriptor = method(prototype, name, resolve);
      Arg('input', () => input as never)(prototype, name, 0);
      Ctx()(prototype, name, 1);
      Mutation(() => answer as never, { description })(prototype, name, descriptor);
      Allow(allowance)(prototype, name, descriptor);
    },
  });

/**
 * The mutations of a lifecycle, one a command: each takes the same input and leads a row on by its command. Without a
 * `run` the row whose id stands in the input as `row` is locked for someone who holds `allow` in its unit, and steps.
 * @throws what `lockManaged` and `lifecycle.step` throw
 * @example
 * const step = lifecycleMutation(courseLifecycle, { allow: manageCourses, input: CourseRetireInput, row: 'course' });
 * // among operations: courseRetire: step('retire', { description: 'Closes a course to new learners (停用课程).' })
 */
export function lifecycleMutation<
  Row extends HasStatus & { readonly unitId: string },
  Command extends string,
  Input extends object,
  Given extends Command = Command,
>(
  lifecycle: Lifecycle<Row, Command>,
  {
    allow,
    input,
    ...how
  }: { readonly input: new () => Input } & (
    | { readonly allow: Permission; readonly row: keyof Input & string }
    | { readonly allow: Allowance; readonly run: (context: Context, input: Input, command: Given) => Promise<Row> }
  ),
): (command: Given, options: OperationOptions) => Operation {
  const entity = lifecycle.entity as unknown as EntityClass<Row>;
  const locked = async (context: Context, given: Input, command: Given) => {
    const id = String(given[(how as { row: keyof Input }).row]);
    return lifecycle.step(context, await lockManaged(context, entity, id, allow as Permission), command);
  };
  const run = 'run' in how ? how.run : locked;
  const mutation = mutationOf(entity as unknown as new () => Row, allow);
  return (command, options) => mutation(input, (context, given) => run(context, given, command), options);
}

function method<F extends (...given: never[]) => unknown>(prototype: object, name: string, run: F) {
  const descriptor: TypedPropertyDescriptor<F> = { value: run, configurable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}
