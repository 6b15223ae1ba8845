import { Entry } from '../../../../plugins/competitions/entries/entry.ts';
import { instead, leave, rejoin, type TestServer, type Walk, type Walks } from '../../../kit/index.ts';
import { documents, done, step } from '../documents.ts';
import type { Someone } from '../world.ts';
import { closed, held, lead, mark, newcomers, reason, register } from './held.ts';

const lock = (it: TestServer, competition: string) => () => step(it.as('adminA'), 'Lock', competition);

/** Whose registration waits for the organiser: its people are not checked by themselves. */
const waiting = async (it: TestServer) => {
  const given = await held(it);
  await lead(it, given, 'OpenRegistration');
  const [someone] = await newcomers(it, 1);
  const entry = await register(given, someone);
  await it.server.kernel.systemContext().transaction(async (context) => {
    await context.update(await context.get(Entry, entry), { status: 'REGISTERED' });
  });
  return { given, entry };
};

/** A team one of whose two people has left. */
const small = async (it: TestServer) => {
  const given = await held(it, { content: { entryKind: 'TEAM', minTeamSize: 2, maxTeamSize: 3 } });
  await lead(it, given, 'OpenRegistration');
  const [a, b, c] = await newcomers(it, 3);
  const team = { name: `队 ${a.name}`, leader: a.id, members: [b.id] };
  const made = await it.as('adminA')(documents.register, { input: { competitionEvent: given.event, team } });
  const { id: entry } = done(made) as { id: string };
  expect((await leave(it.as('adminA'), b.id, '2026-03-02')).errors).toBeUndefined();
  return { given, entry, comer: c };
};

/** An entry of one person in whose place somebody else is to compete. */
const ofOne = async (it: TestServer, ...commands: string[]) => {
  const given = await held(it);
  await lead(it, given, 'OpenRegistration');
  const [a, b] = await newcomers(it, 2);
  const entry = await register(given, a);
  await lead(it, given, ...commands);
  const input = { entry, leaves: a.id, joins: b.id, reason };
  return { given, entry, comer: b, wish: () => it.as('adminA')(documents.replace, { input }) };
};
const withdraw = (it: TestServer, entry: string) => it.as('adminA')(documents.withdraw, { input: { entry, reason } });
const statusOf = async (it: TestServer, id: string) =>
  (await it.as('adminA')('query ($id: ID!) { competition(id: $id) { status } }', { id })).data.competition.status;
const enter = ({ event }: { event: string }, { ask }: Someone) =>
  ask(documents.register, { input: { competitionEvent: event } });

/** What is refused of taking entries. */
export const enteringRemedies: Walks = {
  'entries are not closed while one waits: it is admitted': async (it) => {
    const { given, entry } = await waiting(it);
    return {
      by: ['entryAdmit'],
      wish: lock(it, given.competition),
      remedy: () => it.as('adminA')(documents.admit, { input: { entry } }),
    };
  },
  'entries are not closed while one waits: it is rejected': async (it): Promise<Walk> => {
    const { given, entry } = await waiting(it);
    // Without it there is one too few, which is another matter.
    done(await enter(given, (await newcomers(it, 1))[0]));
    return {
      by: ['entryReject'],
      wish: lock(it, given.competition),
      remedy: () => it.as('adminA')(documents.reject, { input: { entry, reason } }),
    };
  },
  'entries are not closed while there are too few': async (it) => {
    const given = await held(it, { content: { minEntries: 2 } });
    await lead(it, given, 'OpenRegistration');
    return {
      by: ['competitionCancel'],
      wish: lock(it, given.competition),
      remedy: () => it.as('adminA')(documents.cancel, { input: { competition: given.competition, reason } }),
      outcome: async () => expect(await statusOf(it, given.competition)).toBe('CANCELLED'),
    };
  },
  'entries are not closed with a team that is too small: somebody joins': async (it) => {
    const { given, entry, comer } = await small(it);
    return {
      by: ['entryReplaceMember'],
      wish: lock(it, given.competition),
      remedy: () => it.as('adminA')(documents.replace, { input: { entry, joins: comer.id } }),
    };
  },
  'entries are not closed with a team that is too small: it is withdrawn': async (it) => {
    const { given, entry } = await small(it);
    const [a, b] = await newcomers(it, 2);
    const team = { name: `队 ${a.name}`, leader: a.id, members: [b.id] };
    done(await it.as('adminA')(documents.register, { input: { competitionEvent: given.event, team } }));
    return { by: ['entryWithdraw'], wish: lock(it, given.competition), remedy: () => withdraw(it, entry) };
  },
  'an entry of one person is not given to somebody else': async (it) => {
    const { given, entry, comer, wish } = await ofOne(it);
    return {
      ...{ by: ['entryWithdraw', 'entryRegister'], wish },
      remedy: async () => [await withdraw(it, entry), await enter(given, comer)],
      outcome: instead,
    };
  },
  'an entry of one person is not given to somebody else after the lock': async (it) => {
    const { given, entry, comer, wish } = await ofOne(it, 'Lock');
    const input = { competition: given.competition, reason };
    return {
      ...{ by: ['competitionReopenRegistration', 'entryWithdraw', 'entryRegister'], wish },
      remedy: async () => [
        await it.as('adminA')(documents.back('ReopenRegistration'), { input }),
        await withdraw(it, entry),
        await enter(given, comer),
      ],
      outcome: instead,
    };
  },
  'an entry of one person is not given to somebody else while it is held': async (it) => {
    const { entry, wish } = await ofOne(it, 'Lock', 'Start');
    return {
      ...{ by: ['entryWithdraw'], wish },
      remedy: () => withdraw(it, entry),
      outcome: instead,
    };
  },
  'an entry without a mark is not restored into a stage that is closed': async (it) => {
    const given = await held(it);
    await lead(it, given, 'OpenRegistration');
    const [a, b] = await newcomers(it, 2);
    const [entry, other] = [await register(given, a), await register(given, b)];
    await lead(it, given, 'Lock', 'Start');
    done(await it.as('adminA')(documents.disqualify, { input: { entry, reason } }));
    done(await mark(given.judges[0], given, other));
    done(await it.as('adminA')(documents.close, { input: { stage: given.stage } }));
    return {
      by: ['competitionStageReopen'],
      wish: () => it.as('adminA')(documents.restore, { input: { entry, reason } }),
      remedy: () => it.as('adminA')(documents.reopenStage, { input: { stage: given.stage, reason } }),
    };
  },
  'an entry of somebody who has left does not stand again': async (it) => {
    const given = await held(it);
    await lead(it, given, 'OpenRegistration');
    const [someone] = await newcomers(it, 1);
    const entry = await register(given, someone);
    expect((await leave(it.as('adminA'), someone.id, '2026-03-01')).errors).toBeUndefined();
    return {
      by: ['memberRejoin'],
      wish: () => it.as('adminA')(documents.restore, { input: { entry, reason } }),
      remedy: () => rejoin(it.as('adminA'), someone.id, '2026-03-02', 'A1'),
    };
  },
  'a final result is not corrected': async (it) => {
    const given = await held(it);
    await closed(it, given);
    await lead(it, given, 'BeginMarking', 'PublishProvisional', 'OpenAppeals', 'Finalise');
    const input = { competition: given.competition, reason };
    return {
      by: ['competitionReopenAppeals'],
      wish: () => it.as('adminA')(documents.correct, { input: { competitionEvent: given.event, reason } }),
      remedy: () => it.as('adminA')(documents.back('ReopenAppeals'), { input }),
    };
  },
};
