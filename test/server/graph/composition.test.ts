import { cpus } from 'node:os';
import { type GraphQLSchema, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { plugins as ours } from '../../../plugins/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { install } from '../../../server/kernel/contract/installation/installation.ts';
import { compose } from '../../../server/kernel/schema/compose.ts';
import { spawnNode } from '../../kit/child.ts';
import { closedSets } from './closed-sets.ts';
import { fixtureIds, load } from './fixtures/installed.ts';

const ofFixtures = await load(['courses', ...fixtureIds]);
const installed = [...new Set([...ours, ...ofFixtures])];
const whole = compose(install([organisation, ...installed], [organisation.id]));
const idsOf = (set: readonly Plugin[]) => set.map(({ id }) => id);
const project = (set: readonly Plugin[]) => whole.project([organisation.id, ...idsOf(set)]);
const print = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));

/** All sets of all of them together would be too many; of each half they are not. */
const halves = [
  { half: 'the plugins of this repository', sets: closedSets(ours, [organisation]) },
  {
    half: 'the fixtures, with what they require',
    sets: closedSets(ofFixtures, [organisation]).filter((set) => !set.every((plugin) => ours.includes(plugin))),
  },
].map(({ half, sets }) => ({
  half,
  sets: sets.map((set) => {
    const schema = project(set);
    return { set, schema, ids: idsOf(set), name: idsOf(set).join(' + ') || 'none', printed: print(schema) };
  }),
}));

/** `Unit.courses(first:): CourseConnection!` – whatever a client may rely on, a line each. */
function promises(schema: GraphQLSchema): Set<string> {
  const lines = print(schema).replaceAll(/"""[\s\S]*?"""\n/g, '');
  let type = '';
  const found = new Set<string>();
  for (const line of lines.split('\n')) {
    if (/^[a-z]/.test(line)) type = line.replace(/ \{$/, '');
    else if (line.trim().length > 1) found.add(`${type.split(/ (?:implements|=)/)[0]} ${line.trim()}`);
  }
  return found;
}

async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    }),
  );
}

test('every plugin of this repository is among them, and in the folder of its id', async () => {
  expect(await load(idsOf(ours))).toEqual(ours);
  const [repository, fixtures] = halves;
  const free = ours.filter(({ requires }) => requires.every((required) => required === organisation));
  expect(repository?.sets.length).toBeGreaterThanOrEqual(2 ** free.length);
  expect(fixtures?.sets).toHaveLength(9);
});

describe.each(halves)('every set of $half', ({ sets }) => {
  test.each(sets)('$name is a valid schema', ({ schema }) => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('is what a process that knows only these plugins builds', async () => {
    await inParallel(sets, Math.min(2, cpus().length), async ({ ids, printed }) => {
      const { stdout, stderr, code } = await spawnNode('print-schema.js', ids).ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(printed);
    });
  }, 240_000);

  test('is what this process builds of them after it has built others', () => {
    for (const { set, printed } of sets) {
      const alone = compose(install([organisation, ...set], [organisation.id]));
      expect(print(alone.schema)).toBe(printed);
    }
  });

  test('has all that each smaller set has: enabling only ever adds', () => {
    const known = sets.map(({ ids, schema }) => ({ ids, has: promises(schema) }));
    for (const smaller of known)
      for (const larger of known.filter(({ ids }) => smaller.ids.every((id) => ids.includes(id))))
        expect([...smaller.has].filter((promise) => !larger.has.has(promise))).toEqual([]);
  });
});

test('the order in which plugins are named does not count', () => {
  const reversed = compose(install([organisation, ...installed.toReversed()], [organisation.id]));
  expect(print(reversed.schema)).toBe(print(whole.schema));
});

describe('what the decorators said survives', () => {
  const all = print(project(installed));
  test('descriptions, deprecations, @oneOf, interfaces and unions', () => {
    expect(all).toContain('input GuildKey @oneOf {');
    expect(all).toContain('name: String! @deprecated(reason: "Use `motto`.")');
    expect(all).toContain('WEAVING @deprecated(reason: "No looms are left.")');
    expect(all).toContain('colours: String @deprecated(reason: "Nobody looks.")');
    expect(all).toContain('"""What a guild does (手艺)."""');
    expect(all).toContain('type Sword implements Feat {');
    expect(all).toContain('union Exhibit = Bread | Course | Sword');
    expect(all).toContain('  swordCount: Int!');
    expect(all).toContain('  breadCount: Int!');
  });

  test('a column whose field has a resolver can be neither filtered nor sorted by: that would tell what it hides', () => {
    expect(all).toContain('  password: String!');
    expect(all).not.toMatch(/ {2}password: \w+Test/);
    expect(all).not.toContain('PASSWORD_ASC');
    expect(all).toContain('  NAME_ASC');
  });

  test("a field that a plugin adds to another's interface comes and goes with that plugin on every implementation", () => {
    const sets = { without: ['guild', 'smithy'], with: ['guild', 'smithy', 'bakery'] };
    const tasters = (ids: string[]) =>
      print(whole.project(['organisation', ...ids])).match(/^ {2}tasters: \[Member!\]!$/gm)?.length ?? 0;
    expect(tasters(sets.without)).toBe(0);
    expect(tasters(sets.with)).toBe(3);
  });

  test('an implementation that only the interface leads to is there with its plugin', () => {
    expect(whole.project(['organisation', 'guild']).getType('Sword')).toBeUndefined();
    expect(whole.project(['organisation', 'guild', 'smithy']).getType('Sword')).toBeDefined();
  });
});
