import { competitions } from '../../../plugins/competitions/index.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { type Ask, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, type Prepared, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

/** What the tests of ways out do again and again, with one judge, in a server of their own. */
export function waysOf(dialect: Dialect) {
  let it: TestServer;
  let judge: Someone;
  let admin: Ask;
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect, now: () => new Date('2026-03-02T02:00:00Z') });
    [judge] = (await arrive(it, ['judge-one'], 'E', 'judge')) as [Someone];
    admin = it.ask;
  });

  const forward = ['OpenRegistration', 'Lock', 'Start', 'BeginMarking'] as const;
  const lead = async (ask: Ask, { competition }: Prepared, ...commands: readonly string[]) => {
    for (const command of commands) done(await step(ask, command, competition));
  };
  const enter = async ({ event }: Prepared, people: readonly Someone[]) => {
    const entries: string[] = [];
    for (const { ask } of people)
      entries.push((done(await ask(documents.register, { input: { competitionEvent: event } })) as { id: string }).id);
    return entries;
  };
  const mark = async (by: Ask, { stages: [stage] }: Prepared, entry: string | undefined, value: number) =>
    done(
      await by(documents.submit, {
        input: { stage: stage?.id, entry, marks: [{ aspect: stage?.aspects.M, value: value }] },
      }),
    );
  const close = async ({ stages: [stage] }: Prepared) =>
    done(await admin(documents.close, { input: { stage: stage?.id } }));
  /** Held and marked, with these scores, as far as the last of `commands`. */
  const hold = async (
    prepared: Prepared,
    people: readonly Someone[],
    scores: readonly number[],
    upTo: string[] = [],
  ) => {
    await lead(admin, prepared, 'OpenRegistration');
    const entries = await enter(prepared, people);
    await lead(admin, prepared, 'Lock', 'Start');
    for (const [i, entry] of entries.entries()) await mark(judge.ask, prepared, entry, scores[i] ?? 0);
    await close(prepared);
    await lead(admin, prepared, 'BeginMarking', ...upTo);
    return entries;
  };
  const all = ['PublishProvisional', 'OpenAppeals', 'Finalise', 'Award'];
  const leave = async ({ id: member }: Pick<Someone, 'id'>) => {
    const { data } = await admin('query ($id: ID!) { member(id: $id) { version } }', { id: member });
    done(
      await admin('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }', {
        input: { member, version: data.member.version, changes: { status: 'LEFT', leftOn: '2026-03-02' } },
      }),
    );
  };
  const statusOf = async (entry: string | undefined) =>
    (await admin('query ($id: ID!) { entry(id: $id) { status reason } }', { id: entry })).data.entry;

  return { running: () => ({ it, judge, admin }), forward, all, lead, enter, mark, close, hold, leave, statusOf };
}
