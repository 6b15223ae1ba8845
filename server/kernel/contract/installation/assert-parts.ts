import { validateSync } from 'class-validator';
import { saidWhere } from '../../base/culprit.ts';
import { BootError } from '../../base/errors.ts';
import { statementsOf } from '../../data/migration.ts';
import type { Plugin } from '../define-plugin.ts';
import type { Event } from '../event.ts';
import { metricUnits } from '../metric.ts';
import { defaultRoles } from '../permission.ts';
import { requirements } from './order.ts';

/**
 * What a plugin says of itself without a schema or a database.
 * @throws BootError naming the plugin, the part and the remedy
 */
export function assertParts(plugin: Plugin, installed: readonly Plugin[]): void {
  assertUnique(plugin);
  assertRoles(plugin);
  assertMetrics(plugin, installed);
  assertReactions(plugin, installed);
  assertOneDelivery(plugin);
  assertSettings(plugin);
}

const wrong = ({ id }: Plugin, sentence: string, cause?: unknown) =>
  new BootError(`Plugin "${id}": ${sentence}`, { cause });

function assertUnique(plugin: Plugin): void {
  const { permissions, events, metrics, migrations, entities, resolvers } = plugin;
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['permission', permissions.map(({ id }) => id)],
    ['event', events.map(({ id }) => id)],
    ['metric', metrics.map(({ id }) => id)],
    ['migration', migrations.map(({ name }) => name)],
  ];
  for (const [what, names] of named) {
    const twin = twinIn(names);
    if (twin !== undefined) throw wrong(plugin, `it has the ${what} "${twin}" twice. Rename or remove one.`);
  }
  for (const [list, classes] of Object.entries({ entities, resolvers })) {
    const twin = twinIn<{ readonly name: string }>(classes);
    if (twin) throw wrong(plugin, `${twin.name} stands twice in \`${list}\`. Remove one.`);
  }
}

const twinIn = <T>(list: readonly T[]) => list.find((each, i) => list.indexOf(each) !== i);

function assertRoles(plugin: Plugin): void {
  for (const { id, roles } of plugin.permissions) {
    const unknown = roles.find((role) => !defaultRoles.includes(role));
    if (unknown)
      throw wrong(
        plugin,
        `the permission "${id}" is for the role "${unknown}", which there is not. Take one of ${defaultRoles.join(', ')}.`,
      );
  }
}

const tablesOf = (installed: readonly Plugin[]): ReadonlySet<string | undefined> =>
  new Set(
    installed
      .flatMap(({ migrations }) => migrations.flatMap(statementsOf))
      .map((statement) => /^\s*CREATE TABLE\s+`?(\w+)/i.exec(statement)?.[1]),
  );

function assertMetrics(plugin: Plugin, installed: readonly Plugin[]): void {
  const odd = plugin.metrics.find(({ measuredIn }) => !metricUnits.includes(measuredIn));
  if (odd)
    throw wrong(
      plugin,
      `the metric "${odd.id}" is measured in "${odd.measuredIn}", which there is not. Take one of ${metricUnits.join(', ')}.`,
    );
  const idle = plugin.metrics.find(({ measure }) => typeof measure !== 'function');
  if (idle) throw wrong(plugin, `the metric "${idle.id}" has no function \`measure\`. Write one.`);
  for (const { id, reads = [] } of plugin.metrics) {
    const unknown = reads.find((table) => !tablesOf(installed).has(table));
    if (unknown)
      throw wrong(plugin, `the metric "${id}" reads "${unknown}", which no installed plugin makes. Correct \`reads\`.`);
  }
}

function assertReactions(plugin: Plugin, installed: readonly Plugin[]): void {
  const known = [plugin, ...requirements(plugin)].flatMap(({ events }) => events);
  for (const [i, { event }] of plugin.reactions.entries()) {
    if (!event?.id) throw wrong(plugin, `reactions[${i}] is to no event. Import the event that it is to.`);
    if (!known.includes(event)) throw wrong(plugin, `reactions[${i}] waits for ${strangeEvent(event, installed)}`);
  }
}

/** Why an event never comes to whoever waits for it, and what to do. */
function strangeEvent(event: Event, installed: readonly Plugin[]): string {
  const owner = installed.find(({ events }) => events.includes(event));
  if (owner) return `"${event.id}" of "${owner.id}", which it does not require. Write \`requires: [${owner.id}]\`.`;
  const twin = installed.find(({ events }) => events.some(({ id }) => id === event.id));
  return twin
    ? `an event of its own that is called "${event.id}" as that of "${twin.id}" is. Import the event from "${twin.id}".`
    : `"${event.id}", which no installed plugin lists. List it in \`events\`, or correct it.`;
}

/** Deliveries are kept by event and plugin: of two reactions the second would never run. */
function assertOneDelivery(plugin: Plugin): void {
  const twin = twinIn(plugin.reactions.filter(({ when }) => when === 'LATER').map(({ event }) => event.id));
  if (twin !== undefined)
    throw wrong(
      plugin,
      `it reacts to "${twin}" twice with \`on\`, and only the first would run. Make one reaction of them.`,
    );
}

function assertSettings(plugin: Plugin): void {
  const { settings: Settings } = plugin;
  if (!Settings) return;
  const defaults = () => {
    try {
      return new Settings();
    } catch (cause) {
      throw wrong(
        plugin,
        `its settings ${Settings.name} cannot be made: ${saidWhere(cause)} Defaults must need nothing but themselves.`,
        cause,
      );
    }
  };
  const [broken] = validateSync(defaults(), { forbidUnknownValues: false });
  if (broken)
    throw wrong(
      plugin,
      `the default of ${Settings.name}.${broken.property} breaks its own rule: ${Object.values(broken.constraints ?? {})[0] ?? 'it is not valid'}. Change one of the two.`,
    );
}
