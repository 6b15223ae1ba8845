import { BootError } from '../../base/errors.ts';
import { declaredType } from '../../data/declared-types.ts';
import type { EntityClass } from '../../data/entity-class.ts';
import type { Access } from '../access.ts';
import type { Plugin } from '../define-plugin.ts';
import type { Event } from '../event.ts';
import { linksOf } from '../link.ts';
import type { Metric } from '../metric.ts';
import { defaultRoles, type Permission } from '../permission.ts';
import type { Platform } from '../platform.ts';
import { assertEntity } from './assert-entity.ts';
import { assertParts } from './assert-parts.ts';
import { assertCompatible } from './compatibility.ts';
import { inDependencyOrder } from './order.ts';
import { assertOwnPrefixes } from './prefixes.ts';

/** The installed plugins together: what the host has to enumerate, in dependency order. */
export interface Installation {
  readonly plugins: readonly Plugin[];
  /** Plugins that no unit can switch off. */
  readonly alwaysOn: ReadonlySet<string>;
  readonly permissions: readonly Permission[];
  readonly events: readonly Event[];
  readonly metrics: readonly Metric[];
  readonly entities: readonly EntityClass[];
  /** The units and people that the kernel serves. */
  readonly platform: Platform;
  /** The entities with a list of the rows of another by a column: rows that can be given to theirs. */
  hostsOf(part: EntityClass, column: string): readonly EntityClass[];
  plugin(id: string): Plugin | undefined;
  accessTo(entity: EntityClass): Access;
  ownerOf(entity: EntityClass): Plugin;
  /** The permissions of a default role; undefined for other codes. */
  defaultRole(code: string): ReadonlySet<string> | undefined;
}

/**
 * Checks the plugins against each other and lays out their parts.
 * @throws BootError naming the plugins concerned and the remedy.
 */
export function install(plugins: readonly Plugin[], alwaysOn: readonly string[]): Installation {
  const ordered = inDependencyOrder(plugins);
  const owners = new Map<EntityClass, Plugin>();
  const access = new Map<EntityClass, Access>();
  for (const plugin of ordered) {
    assertParts(plugin, ordered);
    for (const entity of plugin.entities) {
      assertEntity(plugin, entity);
      const other = owners.get(entity);
      if (other) throw shared(other, plugin, entity.name);
      const twin = [...owners].find(([{ idPrefix }]) => idPrefix === entity.idPrefix);
      if (twin)
        throw new BootError(
          `Plugins "${twin[1].id}" and "${plugin.id}" both make ids like "${entity.idPrefix}_…", for ${twin[0].name} and ${entity.name}. An id must tell what it is of: change one \`idPrefix\`.`,
        );
      owners.set(entity, plugin);
    }
    for (const one of [...plugin.types, ...plugin.resolvers]) {
      const other = ordered.find((p) => p !== plugin && [...p.types, ...p.entities, ...p.resolvers].includes(one));
      if (other) throw shared(other, plugin, one.name);
    }
    assertCompatible(plugin);
    assertOwnPrefixes(plugin, ordered);
    assertKnownViews(plugin, ordered);
    for (const { entity, event, noun } of plugin.lifecycles)
      if (!plugin.entities.includes(entity) || !plugin.events.includes(event))
        throw new BootError(
          `Plugin "${plugin.id}" has a lifecycle of the ${noun.en}, whose entity ${entity.name} or event "${event.id}" it does not list. Add it to \`entities\` or \`events\`.`,
        );
    for (const rule of plugin.access) {
      if (owners.get(rule.entity) !== plugin)
        throw new BootError(
          `Plugin "${plugin.id}" has an access rule for ${rule.entity.name}, which belongs to "${owners.get(rule.entity)?.id ?? 'no plugin'}". Only the owner decides who sees its rows.`,
        );
      access.set(rule.entity, rule);
    }
  }
  for (const [entity, plugin] of owners)
    if (isExposed(entity) && !access.has(entity))
      throw new BootError(
        `Plugin "${plugin.id}" exposes ${entity.name} without an access rule. Say who may see its rows: \`access: [ofUnit(${entity.name}, …)]\`.`,
      );

  const permissions = ordered.flatMap((plugin) => plugin.permissions);
  const roles = new Map(
    defaultRoles.map((code) => [
      code as string,
      new Set(permissions.filter((p) => code === 'administrator' || p.roles.includes(code)).map((p) => p.id)),
    ]),
  );
  return {
    plugins: ordered,
    alwaysOn: new Set(alwaysOn),
    permissions,
    events: ordered.flatMap((plugin) => plugin.events),
    metrics: ordered.flatMap((plugin) => plugin.metrics),
    entities: [...owners.keys()],
    platform: onlyPlatform(ordered),
    hostsOf: (part, column) => [...owners.keys()].filter((entity) => hasMany(entity, part, column)),
    plugin: (id) => ordered.find((plugin) => plugin.id === id),
    accessTo: (entity) => must(access.get(entity), `${entity.name} has no access rule.`),
    ownerOf: (entity) => must(owners.get(entity), `${entity.name} belongs to no installed plugin.`),
    defaultRole: (code) => roles.get(code),
  };
}

/** A permission that nobody can hold would hide a metric from everybody, and nobody would know why. */
function assertKnownViews({ id, metrics }: Plugin, plugins: readonly Plugin[]): void {
  const held = plugins.flatMap(({ permissions }) => permissions);
  const lost = metrics.find(({ view }) => !held.includes(view));
  if (lost)
    throw new BootError(
      `Plugin "${id}" shows the metric "${lost.id}" to those with "${lost.view.id}", which no plugin lists. Add it to \`permissions\`.`,
    );
}

const shared = (one: Plugin, other: Plugin, what: string) =>
  new BootError(`Plugins "${one.id}" and "${other.id}" both own ${what}. One must only refer to it.`);

function onlyPlatform(plugins: readonly Plugin[]): Platform {
  const [first, second] = plugins.filter(({ platform }) => platform);
  if (!first?.platform || second)
    throw new BootError(
      second
        ? `Plugins "${first?.id}" and "${second.id}" both bring units and people. Install one of them.`
        : 'No plugin brings units and people. Install the one that does: "organisation".',
    );
  return first.platform;
}

const hasMany = (entity: EntityClass, part: EntityClass, column: string): boolean =>
  [...linksOf(entity).values()].some((link) => link.kind === 'many' && link.column === column && link.to().of === part);

export const isExposed = (entity: EntityClass): boolean => declaredType(entity) !== undefined;

function must<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new BootError(message);
  return value;
}
