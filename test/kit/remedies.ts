import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisation } from '../../plugins/organisation/index.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import { install } from '../../server/kernel/contract/installation/installation.ts';
import { compose } from '../../server/kernel/schema/compose.ts';
import type { Answer } from './client.ts';
import type { TestServer } from './start-unit.ts';
import { HOLE, stringLiterals } from './string-literals.ts';

/** A wish that is refused, and what the message tells people to do about it. */
export interface Walk {
  /** The mutations that the message names and that are used; of alternatives, each has a walk of its own. */
  readonly by: readonly string[];
  readonly wish: () => Promise<Answer>;
  /** Does what the message says, as someone who is told to. */
  readonly remedy: () => Promise<Answer | readonly Answer[]>;
  /** What comes of it, where the wish itself is not granted in the end. */
  readonly outcome?: () => Promise<unknown>;
}

/** For `outcome`: what the message names is done in place of the wish, and nothing more comes of it. */
export const instead = async (): Promise<void> => {};

/** By what is refused and why: brings about the refusal. */
export type Walks = Readonly<Record<string, (it: TestServer) => Promise<Walk>>>;

export interface Remedies {
  // biome-ignore lint/suspicious/noExplicitAny: plugins of whichever settings
  readonly plugins: readonly Plugin<any>[];
  /** Where the messages stand. */
  readonly folder: string;
  readonly start: () => Promise<TestServer>;
  readonly walks: Walks;
  /** Why a remedy is not walked, by words of its message. */
  readonly exempt?: Readonly<Record<string, string>>;
}

/** A message in the source that names mutations; its holes match anything. */
interface Message {
  readonly file: string;
  readonly said: string;
  readonly names: readonly string[];
  readonly matches: RegExp;
}

/**
 * Walks every remedy that a message names: the wish is refused in those words, the remedy can be done, and then the
 * wish is granted. A message whose remedy nobody walks fails the last test.
 * @example
 * describe('What a message of courses tells to do can be done:', () =>
 *   walkRemedies({ plugins: [courses], folder: 'plugins/courses', start: () => startUnit({ plugins: [courses] }), walks: {
 *     'a retired course takes no learners': async (it) => {
 *       const { course } = await retired(it);
 *       return { by: ['courseRestore'], wish: () => enrol(it, course), remedy: () => restore(it, course) };
 *     },
 *   } }));
 */
export function walkRemedies({ plugins, folder, start, walks, exempt = {} }: Remedies): void {
  const messages = messagesOf(folder, plugins);
  const walked = new Set<string>();
  const key = ({ file, said }: Message, name: string) => `${file}: ${said} (${name})`;
  let it: TestServer;
  beforeAll(async () => {
    it = await start();
  });

  test.each(Object.entries(walks))('%s', async (_, prepare) => {
    const { by, wish, remedy, outcome } = await prepare(it);
    const refused = await wish();
    const message = refused.errors?.[0]?.message ?? '';
    const told = messages.filter(({ matches }) => matches.test(message));
    expect({ message, isKnown: told.length > 0, names: namesIn(message) }).toEqual({
      message,
      isKnown: true,
      names: expect.arrayContaining([...by]),
    });
    const done = [await remedy()].flat() as Answer[];
    expect(done.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(done.flatMap(({ data }) => Object.keys(data))).toEqual(expect.arrayContaining([...by]));
    if (outcome) await outcome();
    else expect((await wish()).errors).toBeUndefined();
    for (const each of told) for (const name of by) if (each.names.includes(name)) walked.add(key(each, name));
  });

  test('each remedy that a message names is walked here', () => {
    expect(messages.length).toBeGreaterThan(0);
    const left = messages.flatMap((each) => each.names.map((name) => key(each, name))).filter((at) => !walked.has(at));
    const excused = Object.keys(exempt).filter((words) => left.some((at) => at.includes(words)));
    expect(excused).toEqual(Object.keys(exempt));
    expect(left.filter((at) => !excused.some((words) => at.includes(words)))).toEqual([]);
  });
}

function messagesOf(folder: string, plugins: readonly Plugin[]): Message[] {
  const { schema } = compose(install([organisation, ...plugins], [organisation.id]));
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      textsIn(join(folder, file)).flatMap((said) => {
        const names = namesIn(said).filter((name) => name in mutations);
        return names.length || NAME_GIVEN.test(said) ? [{ file, said, names, matches: pattern(said) }] : [];
      }),
    );
}

/** The English strings of a file: descriptions have a Chinese term in them, and comments are none. */
const textsIn = (file: string) =>
  stringLiterals(readFileSync(file, 'utf8')).filter((each) => !/\p{Script=Han}/u.test(each));

/** Which mutation it is, may be said only when it is told: such a message is known, and no walk of it is missed. */
const NAME_GIVEN = new RegExp(`\`${HOLE}\``);

const namesIn = (said: string) => [...new Set([...said.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, name]) => name ?? ''))];

const pattern = (said: string) =>
  new RegExp(
    said
      .split(HOLE)
      .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
      .join('.*'),
    's',
  );
