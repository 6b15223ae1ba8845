import { errorCodes } from '../../kernel/base/errors.ts';
import type { Plugin } from '../../kernel/contract/define-plugin.ts';
import type { Event } from '../../kernel/contract/event.ts';
import { type HasStatus, type Transition, transitionParts } from '../../kernel/contract/lifecycle.ts';
import { byId, GENERATED, page, table } from './markdown.ts';
import type { Surface } from './surface.ts';

/** A page with one table for each plugin that has something to say. */
function perPlugin(
  title: string,
  words: string,
  columns: readonly string[],
  { installation }: Surface,
  rows: (plugin: Plugin) => readonly (readonly string[])[],
): string {
  const sections = installation.plugins
    .map((plugin) => ({ plugin, text: table(columns, rows(plugin)) }))
    .filter(({ text }) => text)
    .flatMap(({ plugin, text }) => [`## ${plugin.title.en} (${plugin.title.zh})`, text]);
  return page(`# ${title}`, `${words} ${GENERATED}`, ...sections);
}

/** `schema/permissions.md` */
export const permissionsPage = (surface: Surface): string =>
  perPlugin(
    'Permissions',
    'A permission is held in the unit for which a role was granted and in everything below it. `administrator` has all of them; everybody is a `learner` in their own unit.',
    ['permission', 'what it allows', '名称', 'default roles'],
    surface,
    ({ permissions }) =>
      byId(permissions).map(({ id, title, roles }) => [`\`${id}\``, title.en, title.zh, roles.join(', ') || '–']),
  );

/** `schema/metrics.md` */
export const metricsPage = (surface: Surface): string =>
  perPlugin(
    'Metrics',
    'A metric is a number of a unit and everything below it, over a period, told as a decimal: `percent` 97.25, `hours` 1.5, `score` 88.01 points, `money` 12.34 yuan, `number` 1.5, `count` 3. It is empty where nothing can be divided, and `available: false` where the plugin is off, or where the reader lacks the permission there that it asks for.',
    ['metric', 'name', '名称', 'unit', 'asks for', 'definition'],
    surface,
    ({ metrics }) =>
      byId(metrics).map(({ id, title, measuredIn, view, definition }) => [
        `\`${id}\``,
        title.en,
        title.zh,
        measuredIn,
        `\`${view.id}\``,
        definition,
      ]),
  );

/** `schema/events.md` */
export function eventsPage(surface: Surface): string {
  const { plugins } = surface.installation;
  const ofLifecycles = new Set(plugins.flatMap(({ lifecycles }) => lifecycles.map(({ event }) => event)));
  return perPlugin(
    'Events',
    'An event is kept in the transaction of the change and leaves after its commit, to the plugins that react to it; those marked (within) have reacted in the same transaction, wherever they are installed. The payload is plain JSON.',
    ['event', 'what happened', '名称', 'payload', 'reacted to by'],
    surface,
    ({ events }) =>
      byId(events).map((event) => {
        const reactors = plugins.flatMap(({ id, reactions }) => {
          const own = reactions.filter((reaction) => reaction.event === event);
          return [...new Set(own.map(({ when }) => (when === 'WITHIN' ? `${id} (within)` : id)))];
        });
        return [
          `\`${event.id}\``,
          event.title.en,
          event.title.zh,
          payloadOf(ofLifecycles.has(event as never) ? { ...event, parts: transitionParts } : event),
          reactors.join(', ') || '–',
        ];
      }),
  );
}

const payloadOf = ({ parts }: Event): string =>
  Object.entries(parts ?? {})
    .map(([part, { en, zh }]) => `\`${part}\` ${en} (${zh})`)
    .join('; ') || '–';

/** `schema/lifecycles.md` */
export const lifecyclesPage = (surface: Surface): string =>
  perPlugin(
    'Lifecycles',
    'A status changes through its commands alone; any other step is refused with `INVALID_TRANSITION`. Each change is told as the event.',
    ['entity', 'command', 'from', 'to', 'event'],
    surface,
    ({ lifecycles }) =>
      lifecycles.flatMap(({ entity, event, transitions }) =>
        Object.entries<Transition<HasStatus>>(transitions).map(([command, { from, to }]) => [
          entity.name,
          command,
          from.join(', '),
          to,
          `\`${event.id}\``,
        ]),
      ),
  );

/** `schema/errors.md` */
export const errorsPage = (): string =>
  page(
    '# Errors',
    `In \`extensions.code\`; the message says what to do. The status is that of an answer in which nothing was executed. ${GENERATED}`,
    table(
      ['code', 'status', 'meaning', '', '含义'],
      Object.entries(errorCodes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { status, meaning, meaningZh, term }]) => [`\`${code}\``, status, meaning, term, meaningZh]),
    ),
  );
