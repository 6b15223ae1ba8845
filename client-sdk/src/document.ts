/**
 * An operation with its types. At runtime it is its text and nothing else.
 *
 * `Needs` are the ids of the plugins that it cannot do without: a client takes it once `client.has(…)` has
 * told that the unit has them on.
 */
export type Document<Kind extends string, Result, Variables, Needs extends string = never> = string & {
  readonly __kind?: Kind;
  readonly __needs?: () => Needs;
  // The shape of @graphql-typed-document-node/core, whose `ResultOf` and `VariablesOf` so understand it.
  readonly __apiType?: (variables: Variables) => Result;
};

/** Reads. @example `const Courses: Query<CoursesQuery, CoursesQueryVariables, 'courses'>` */
export type Query<Result, Variables, Needs extends string = never> = Document<'query', Result, Variables, Needs>;

/** Changes something; sent with an idempotency key. */
export type Mutation<Result, Variables, Needs extends string = never> = Document<'mutation', Result, Variables, Needs>;

/** Is streamed: for `subscribe` of `qinxue-client/sse`. */
export type Subscription<Result, Variables, Needs extends string = never> = Document<
  'subscription',
  Result,
  Variables,
  Needs
>;

/** What an operation answers. @example `type Answer = ResultOf<typeof Courses>` */
// biome-ignore lint/suspicious/noExplicitAny: of whichever variables
export type ResultOf<D extends Document<string, any, any, string>> =
  D extends Document<string, infer Result, infer _, string> ? Result : never;

/** What an operation is sent with. @example `type Page = VariablesOf<typeof Courses>` */
// biome-ignore lint/suspicious/noExplicitAny: of whichever answer
export type VariablesOf<D extends Document<string, any, any, string>> =
  D extends Document<string, infer _, infer Variables, string> ? Variables : never;

/**
 * An enum in an answer: a server that is newer than this client may have values that it does not know. A
 * `switch` over it therefore has a `default`.
 */
export type Open<Enum extends string> = Enum | (string & {});
