import type { FastifyReply, FastifyRequest } from 'fastify';
import { BootError } from '../base/errors.ts';
import type { Text } from '../base/text.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Migration } from '../data/migration.ts';
import type { Access } from './access.ts';
import type { Context } from './context.ts';
import type { Event } from './event.ts';
import type { Example } from './example.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Metric } from './metric.ts';
import type { Permission } from './permission.ts';
import type { Platform } from './platform.ts';
import type { Reaction } from './reaction.ts';

// biome-ignore lint/complexity/noBannedTypes: a class, whichever its constructor takes
export type Class = Function;

/**
 * Answers one request; what it returns is sent. The caller is signed in, `x-unit` names a unit they can see
 * that has the plugin on, and `context` reads through their eyes. To write: `context.transaction(async (context) => …)`.
 */
export type RouteHandler = (request: FastifyRequest, reply: FastifyReply, context: Context) => unknown;

/** The same for a file that was sent as the body. */
export type UploadHandler = (
  file: Uint8Array,
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
) => unknown;

/**
 * Registers HTTP routes under `/plugins/<id>`; paths are relative and begin with a slash. A unit that has
 * the plugin off answers 404 there, one that has it suspended refuses all but `get`.
 * @example `routes: (router) => router.get('/adopted.csv', (_request, reply, context) => …)`
 */
export interface Router {
  get(path: string, handler: RouteHandler): void;
  post(path: string, handler: RouteHandler): void;
  put(path: string, handler: RouteHandler): void;
  delete(path: string, handler: RouteHandler): void;
  /**
   * A `post` whose body is a file of text, up to 20 MB, of the type `text/csv`, `text/plain` or
   * `application/octet-stream`. Who lacks the permission is refused before the body is read.
   */
  upload(path: string, permission: Permission, handler: UploadHandler): void;
}

/** A seat as power: where it is, and the permission that giving it takes there. */
export interface HeldSeat {
  readonly unitId: string;
  readonly givenBy: Permission;
}

/**
 * What a plugin is: one frozen plain object. Everything it names globally – tables, permissions, events,
 * metrics – begins with its id; the order of plugins follows from `requires` alone.
 */
export interface Plugin<Settings extends object = object> {
  /** kebab-case. */
  readonly id: string;
  readonly title: Text;
  /** By reference: the compiler sees it. Its fields may be added to, its rows referred to. */
  // biome-ignore lint/suspicious/noExplicitAny: a plugin of whichever settings
  readonly requires: readonly Plugin<any>[];
  /** One class is both `@Entity` and `@ObjectType`; a column is private until `@Field`. */
  readonly entities: readonly EntityClass[];
  /** Who may see which rows; an exposed entity without a rule stops the boot. */
  readonly access: readonly Access[];
  readonly migrations: readonly Migration[];
  readonly resolvers: readonly Class[];
  /** Object types reached only through an interface or a union. */
  readonly types: readonly Class[];
  readonly permissions: readonly Permission[];
  readonly events: readonly Event[];
  /** The statuses of its entities and the commands between them. */
  // biome-ignore lint/suspicious/noExplicitAny: a lifecycle of whichever rows and commands
  readonly lifecycles: readonly Lifecycle<any, any>[];
  readonly metrics: readonly Metric[];
  readonly reactions: readonly Reaction[];
  /** Queries to begin with, in the explorer. */
  readonly examples: readonly Example[];
  /**
   * The seats of a person in this plugin that let them do what no role grant tells – judge in a panel, sit in a
   * committee –, wherever they are. Read by the system: who may not give them may not act as that person either.
   */
  readonly seats?: (context: Context, memberId: string) => Promise<readonly HeldSeat[]>;
  /** A class with class-validator rules; its initialisers are the defaults. */
  readonly settings?: new () => Settings;
  /** Only what GraphQL does badly: files, exports, webhooks. */
  readonly routes?: (router: Router) => void;
  /** In the transaction that switches the plugin on in `context.unit`; an error leaves the unit as it was. */
  readonly onEnable?: (context: Context) => Promise<void>;
  /**
   * The last day for which results of any of these units are published or settled, by what was on record then: units
   * that move and people who are transferred do not reach back to it. With all rights.
   */
  readonly closedUntil?: (context: Context, unitIds: readonly string[]) => Promise<string | undefined>;
  /** The units and people that the kernel serves: of one plugin, which is always on. */
  readonly platform?: Platform;
  /** The versions of the plugin API that it is made for, as a semver range: `'^0.2'`. Others stop the boot, in a sentence. */
  readonly compatibility?: string;
  /** Fills the demonstration organisation; called once, plugins in dependency order. */
  readonly demo?: (context: Context) => Promise<void>;
}

export type PluginSpec<S extends object> = Pick<Plugin<S>, 'id' | 'title'> &
  Partial<Omit<Plugin<S>, 'requires'>> & {
    /** By reference, where it can be imported; else by its id alone, `{ id: 'mentoring' }`. */
    readonly requires?: readonly Pick<Plugin, 'id'>[];
  };

const lists = [
  'requires',
  'entities',
  'access',
  'migrations',
  'resolvers',
  'types',
  'permissions',
  'events',
  'lifecycles',
  'metrics',
  'reactions',
  'examples',
] as const;

/**
 * Makes a plugin of its parts; only `id` and `title` are required.
 * @throws BootError where a permission, event or metric does not begin with the plugin's id, and for a metric without `view`.
 * @example `export const courses = definePlugin({ id: 'courses', title: text('Courses', '课程培训'), … })`
 */
export function definePlugin<S extends object = object>(spec: PluginSpec<S>): Plugin<S> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(spec.id))
    throw new BootError(`Plugin id "${spec.id}" is not kebab-case, like "skill-matrix".`);
  const plugin = { ...spec } as Record<string, unknown>;
  for (const list of lists) plugin[list] = Object.freeze([...(spec[list] ?? [])]);
  assertPrefixes(spec.id, plugin as unknown as Plugin);
  assertViews(plugin as unknown as Plugin);
  return Object.freeze(plugin) as unknown as Plugin<S>;
}

function assertPrefixes(id: string, { permissions, events, metrics }: Plugin): void {
  const named = { permission: permissions, event: events, metric: metrics };
  for (const [what, declared] of Object.entries(named))
    for (const { id: wanted } of declared)
      if (!wanted.startsWith(`${id}.`))
        throw new BootError(
          `Plugin "${id}" declares the ${what} "${wanted}", whose prefix "${wanted.split('.')[0]}" is not its own. Name it "${id}.…".`,
        );
}

function assertViews({ id, metrics }: Plugin): void {
  const open = metrics.find(({ view }) => typeof view?.id !== 'string');
  if (open)
    throw new BootError(
      `Plugin "${id}" does not say who may read the metric "${open.id}". Give it the permission to view the rows that it counts: \`view: …\`.`,
    );
}

/** Tables begin with the plugin's id, hyphens as underscores: `skill_matrix_cell`. */
export const tablePrefix = (pluginId: string) => `${pluginId.replaceAll('-', '_')}_`;
