import type { Ask, TestServer } from '../../kit/index.ts';
import { documents, done, measured, prepare, refusal, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

/** Who may be in a team. */
export function teamRules(
  running: () => { readonly it: TestServer; readonly judges: readonly Someone[]; readonly people: readonly Someone[] },
): void {
  let it: TestServer;
  let judges: readonly Someone[];
  let people: readonly Someone[];
  beforeAll(() => {
    ({ it, judges, people } = running());
  });

  test('a team has its size and its leader, and nobody is in two of an event', async () => {
    const { competition, event } = await prepare(
      it.ask,
      { unit: 'E', code: 'TEAM' },
      judges,
      { entryKind: 'TEAM', minTeamSize: 2, maxTeamSize: 3, minEntries: 2 },
      [measured],
    );
    done(await step(it.ask, 'OpenRegistration', competition));
    const [a1, a2, a3, a4] = people.map(({ id }) => id);
    const register = (team: object, ask: Ask = it.ask) =>
      ask(documents.register, { input: { competitionEvent: event, team } });
    const leader = await arrive(it, ['leader-of-A1'], 'A1', 'team-leader');
    const entry = done(await register({ name: 'Lathe', leader: a1, members: [a2] }, leader[0]?.ask)) as {
      id: string;
      members: object;
    };
    expect(entry).toMatchObject({ name: 'Lathe', status: 'ELIGIBLE', unit: { code: 'A1' } });
    expect(entry.members).toMatchObject({ nodes: [{ leads: true, member: { name: 'a1' } }, { leads: false }] });
    expect(refusal(await register({ name: 'One', leader: a3, members: [] }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.team.members',
    });
    expect(refusal(await register({ name: 'Twice', leader: a3, members: [a2] }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.team.members.0',
    });
    expect(await register({ name: 'Mine', leader: a3, members: [a4] }, (people[2] as Someone).ask)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await register({ name: 'Judged', leader: judges[0]?.id, members: [a3] }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.team.leader',
    });
    const few = await step(it.ask, 'Lock', competition);
    expect(few).toMatchObject({ code: 'BAD_INPUT' });
    expect(few.errors?.[0]?.message).toMatch(/has 1 of the 2 entries that it needs.*competitionCancel/);
    expect(done(await (people[0] as Someone).ask(documents.withdraw, { input: { entry: entry.id } }))).toMatchObject({
      status: 'WITHDRAWN',
    });
    done(await register({ name: 'Anew', leader: a2, members: [a1] }));
    expect(done(await it.ask(documents.cancel, { input: { competition, reason: 'Too few' } }))).toMatchObject({
      status: 'CANCELLED',
    });
  });
}
