import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../kernel/base/language.ts';
import { type Text, text } from '../kernel/base/text.ts';
import {
  type Delivery,
  type DeliveryState,
  deliveryStates,
  listDeliveries,
  retriedStates,
  retryDeliveries,
} from '../kernel/workers/deliveries.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit } from './exit.ts';
import { tableText } from './table-text.ts';

interface Filter {
  readonly plugin?: string;
  readonly state?: DeliveryState;
}

export interface ListOptions extends Filter {
  readonly limit: number;
  readonly after?: Pick<Delivery, 'id' | 'plugin'>;
  readonly json?: boolean;
}

export interface RetryOptions extends Filter {
  readonly event?: string;
}

const MAX_LIMIT = 1000;
/** Of an error in a table. */
const MAX_ERROR = 100;

/** What is not done, unless a state is asked for. */
const open: readonly DeliveryState[] = ['pending', 'retrying', 'failed'];

const titles: Readonly<Record<Language, readonly string[]>> = {
  en: ['id', 'event', 'plugin', 'state', 'tries', 'next try', 'error'],
  zh: ['编号', '事件', '插件', '状态', '次数', '下次尝试', '错误'],
};

const cursorOf = ({ id, plugin }: Pick<Delivery, 'id' | 'plugin'>) => `${id}/${plugin}`;

export function listDeliveriesCommand(
  deployment: Deployment,
  language: Language,
  { plugin, state, limit, after, json }: ListOptions,
): Promise<Exit> {
  return deployment.use(async ({ database }) => {
    const filter = { states: state ? [state] : open, ...(plugin && { plugin }) };
    const found = await listDeliveries(database, filter, limit + 1, after);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = last && found.length > limit ? cursorOf(last) : null;
    if (json) console.log(JSON.stringify({ deliveries: page, next }, null, 2));
    else if (!page.length) console.log(text('There are none.', '没有符合条件的记录。')[language]);
    else {
      console.log(tableText([titles[language], ...page.map(lineOf)]).join('\n'));
      if (next) console.log(text(`  More: --after ${next}`, `  更多：--after ${next}`)[language]);
    }
    return exit.done;
  });
}

const lineOf = ({ id, event, plugin, state, attempts, dueAt, error }: Delivery): string[] => [
  id,
  event,
  plugin,
  state,
  String(attempts),
  state === 'pending' || state === 'retrying' ? dueAt.toISOString() : '–',
  (error ?? '').split('\n')[0]?.slice(0, MAX_ERROR) ?? '',
];

export function retryDeliveriesCommand(
  deployment: Deployment,
  language: Language,
  { plugin, state, event }: RetryOptions,
): Promise<Exit> {
  return deployment.use(async (kernel) => {
    const states = state ? [state] : event ? retriedStates : (['failed'] as const);
    const filter = { states, ...(plugin && { plugin }), ...(event && { id: event }) };
    const count = await retryDeliveries(kernel.database, filter, kernel.now());
    if (!count && event) {
      console.error(
        text(
          `Nothing of ${event} is left to be tried again. \`qinxue deliveries list\` shows what is.`,
          `${event} 没有可重试的投递，请用 \`qinxue deliveries list\` 查看。`,
        )[language],
      );
      return exit.refused;
    }
    console.log(
      text(
        `${count} deliveries are due now; a server that runs takes them within a second.`,
        `${count} 条投递现在重试，运行中的服务会在一秒内处理。`,
      )[language],
    );
    return exit.done;
  });
}

type Say = (en: string, zh: string) => string;

/** The commands under `deliveries`: what plugins have still to be told of, and what could not be. */
export function describeDeliveries(program: Command, say: Say): { readonly list: Command; readonly retry: Command } {
  const deliveries = program
    .command('deliveries')
    .description(say('Events on their way to the plugins that react to them', '事件向插件的投递'));
  const plugin = () => new Option('--plugin <id>', say('of this plugin alone', '只看这个插件'));
  const list = deliveries
    .command('list')
    .description(say('Lists what is not delivered, the oldest first', '列出未完成的投递，最早的在前'))
    .addOption(plugin())
    .addOption(
      new Option(
        '--state <state>',
        say('in this state; all but done and skipped unless given', '按状态，默认不含已完成和已跳过'),
      ).choices(deliveryStates),
    )
    .addOption(
      new Option('--limit <count>', say('how many at most', '最多列出多少条')).argParser(limitIn(say)).default(50),
    )
    .addOption(
      new Option('--after <id/plugin>', say('go on after this one', '从这一条之后继续')).argParser(cursorIn(say)),
    )
    .option('--json', say('print them as JSON', '以 JSON 输出'));
  const retry = deliveries
    .command('retry')
    .description(say('Tries what has failed for good anew', '重新投递已失败的事件'))
    .addOption(plugin())
    .addOption(
      new Option('--state <state>', say('what is tried: failed unless given', '重试哪些，默认 failed')).choices(
        retriedStates,
      ),
    )
    .option(
      '--event <id>',
      say('the one with this id, also while it is tried by itself', '只重试这个编号，包括仍在自动重试的'),
    );
  return { list, retry };
}

const refused = (said: Text, say: Say) => new InvalidArgumentError(say(said.en, said.zh));

const limitIn = (say: Say) => (given: string) => {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > MAX_LIMIT)
    throw refused(text(`It must be a whole number from 1 to ${MAX_LIMIT}.`, `须为 1 至 ${MAX_LIMIT} 的整数。`), say);
  return count;
};

const cursorIn = (say: Say) => (given: string) => {
  const [, id = '', plugin = ''] = /^(evt_\w+)\/([a-z0-9-]+)$/.exec(given) ?? [];
  if (!id) throw refused(text('It must be as the list printed it.', '须与列表中给出的一致。'), say);
  return { id, plugin };
};
