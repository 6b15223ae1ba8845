import { instead, leave, rejoin, type TestServer, type Walks } from '../../../kit/index.ts';
import { documents, done, measured, step } from '../documents.ts';
import { closed, type Held, held, judged, lead, mark, newcomers, reason, register } from './held.ts';

const start = (it: TestServer, competition: string) => () => step(it.as('adminA'), 'Start', competition);
const appoint = (it: TestServer, stage: string, ...judges: object[]) =>
  it.as('adminA')(documents.appoint, { input: { stage, judges } });
const close = (it: TestServer, stage: string) => () => it.as('adminA')(documents.close, { input: { stage } });
const panelOf = async (it: TestServer, stage: string) =>
  (
    await it.as('adminA')('query ($id: ID!) { competitionStage(id: $id) { judges { nodes { id role } } } }', {
      id: stage,
    })
  ).data.competitionStage.judges.nodes as { id: string; role: string }[];

/** A competition with one entry, as far as it is locked or started. */
const entered = async (it: TestServer, given: Held, ...commands: string[]) => {
  const [someone] = await newcomers(it, 1);
  await lead(it, given, 'OpenRegistration');
  const entry = await register(given, someone);
  await lead(it, given, ...commands);
  return entry;
};
/** A competition as a draft, written by hand, so that what it lacks can be left out. */
const draft = async (it: TestServer, code: string, content: object = {}) => {
  const admin = it.as('adminA');
  const made = done(await admin(documents.create, { input: { unit: 'A', code, name: code, kind: 'SKILL' } })) as {
    id: string;
  };
  const stages = [{ name: 'Stage 1', kind: 'PRACTICAL', weight: 100 }];
  const addEvent = () =>
    admin(documents.event, { input: { competition: made.id, content: { name: 'Turning', stages, ...content } } });
  return { competition: made.id, addEvent };
};
/** One that is locked with an entry, and has neither scheme nor panel. */
const bare = async (it: TestServer, code: string, content: object = {}) => {
  const { competition, addEvent } = await draft(it, code, content);
  const event = done(await addEvent()) as { id: string; stages: { id: string }[] };
  const given = { competition, event: event.id, stages: [] };
  await lead(it, given, 'Publish', 'OpenRegistration');
  await register(given, (await newcomers(it, 1))[0]);
  await lead(it, given, 'Lock');
  return { competition, stage: event.stages[0]?.id ?? '' };
};
const writeScheme = async (it: TestServer, stage: string, aspects: object[]) => {
  const written = await it.as('adminA')(documents.scheme, { input: { stage, aspects } });
  const locked = await it.as('adminA')(documents.lockScheme, {
    input: { markScheme: written.data?.markSchemeWrite.id },
  });
  return [written, locked];
};

/** What is refused of preparing and of judging. */
export const judgingRemedies: Walks = {
  'a competition of nothing is not published': async (it) => {
    const { competition, addEvent } = await draft(it, 'NOTHING');
    return {
      by: ['competitionEventCreate'],
      wish: () => step(it.as('adminA'), 'Publish', competition),
      remedy: addEvent,
    };
  },
  'a competition does not start without a mark scheme': async (it) => {
    const { competition, stage } = await bare(it, 'NO-SCHEME');
    const [judge] = await newcomers(it, 1, 'A', 'judge');
    done(await appoint(it, stage, { member: judge.id }));
    return {
      by: ['markSchemeWrite', 'markSchemeLock'],
      wish: start(it, competition),
      remedy: () => writeScheme(it, stage, measured),
    };
  },
  'a competition does not start without judges': async (it) => {
    const { competition, stage } = await bare(it, 'NO-JUDGE');
    for (const answer of await writeScheme(it, stage, measured)) done(answer);
    const [judge] = await newcomers(it, 1, 'A', 'judge');
    return {
      by: ['panelAppoint'],
      wish: start(it, competition),
      remedy: () => appoint(it, stage, { member: judge.id }),
    };
  },
  'a competition that is judged does not start without a chief': async (it) => {
    const { competition, stage } = await bare(it, 'NO-CHIEF');
    for (const answer of await writeScheme(it, stage, judged[0] as object[])) done(answer);
    const judges = await newcomers(it, 3, 'A', 'judge');
    done(await appoint(it, stage, ...judges.map(({ id: member }) => ({ member }))));
    return {
      by: ['panelAppoint'],
      wish: start(it, competition),
      remedy: () => appoint(it, stage, { member: judges[0].id, role: 'CHIEF' }),
    };
  },
  'a competition does not start while a tie is broken by what is not marked': async (it) => {
    const { competition, stage } = await bare(it, 'NO-ASPECT', { tieBreaks: [{ stage: 1, aspect: 'N' }] });
    for (const answer of await writeScheme(it, stage, measured)) done(answer);
    const [judge] = await newcomers(it, 1, 'A', 'judge');
    done(await appoint(it, stage, { member: judge.id }));
    return {
      by: ['markSchemeWrite', 'markSchemeLock'],
      wish: start(it, competition),
      remedy: () =>
        writeScheme(
          it,
          stage,
          ['M', 'N'].map((code) => ({ ...measured[0], code, maxMark: 50 })),
        ),
    };
  },
  'nobody judges who has left': async (it) => {
    const given = await held(it);
    const [gone] = await newcomers(it, 1, 'A', 'judge');
    done(await leave(it.as('adminA'), gone.id, '2026-03-01'));
    return {
      by: ['memberRejoin'],
      wish: () => appoint(it, given.stage, { member: gone.id }),
      remedy: () => rejoin(it.as('adminA'), gone.id, '2026-03-02', 'A'),
    };
  },
  'a judge who has marked does not go without a reason': async (it) => {
    const given = await held(it, { judges: 2 });
    const entry = await entered(it, given, 'Lock', 'Start');
    done(await mark(given.judges[1], given, entry));
    const panelJudge = (await panelOf(it, given.stage)).find(({ role }) => role === 'MEMBER')?.id;
    return {
      by: ['panelRecuse'],
      wish: () => it.as('adminA')(documents.dismiss, { input: { panelJudge } }),
      remedy: () => it.as('adminA')(documents.recuse, { input: { panelJudge, entries: [entry], reason } }),
      outcome: instead,
    };
  },
  'the panel of a stage that is closed stays': async (it) => {
    const given = await held(it);
    await closed(it, given);
    const [judge] = await newcomers(it, 1, 'A', 'judge');
    return {
      by: ['competitionStageReopen'],
      wish: () => appoint(it, given.stage, { member: judge.id }),
      remedy: () => it.as('adminA')(documents.reopenStage, { input: { stage: given.stage, reason } }),
    };
  },
  'a mark is not changed': async (it) => {
    const given = await held(it, { judges: 2 });
    const entry = await entered(it, given, 'Lock', 'Start');
    done(await mark(given.judges[1], given, entry, { M: 70 }));
    return {
      by: ['markReopen'],
      wish: () => mark(given.judges[1], given, entry, { M: 75 }),
      remedy: () =>
        given.judges[0]?.ask(documents.reopen, { input: { entry, aspect: given.aspects.M, reason } }) as never,
    };
  },
  'a mark is not changed, where nobody is chief': async (it) => {
    const given = await held(it);
    const [judge] = given.judges;
    done(await appoint(it, given.stage, { member: judge?.id, role: 'MEMBER' }));
    const entry = await entered(it, given, 'Lock', 'Start');
    done(await mark(judge, given, entry, { M: 70 }));
    return {
      by: ['markReopen'],
      wish: () => mark(judge, given, entry, { M: 75 }),
      remedy: () => it.as('adminA')(documents.reopen, { input: { entry, aspect: given.aspects.M, reason } }),
    };
  },
  'a stage is not closed while the judges stay apart': async (it) => {
    const given = await held(it, { judges: 3, schemes: judged });
    const entry = await entered(it, given, 'Lock', 'Start');
    for (const judge of given.judges) done(await mark(judge, given, entry, { M: 90 }));
    for (const _ of ['once', 'again'])
      for (const [i, judge] of given.judges.entries()) done(await mark(judge, given, entry, { J: i ? 3 : 0 }));
    const ruling = { entry, aspect: given.aspects.J, mark: 1, reason };
    return {
      by: ['markRule'],
      wish: close(it, given.stage),
      remedy: () => given.judges[0]?.ask(documents.rule, { input: ruling }) as never,
    };
  },
  'a stage is not closed while too few judges are left: more are appointed': async (it) => {
    const { given, entry } = await tooFew(it);
    const [judge] = await newcomers(it, 1, 'A', 'judge');
    return {
      by: ['panelAppoint'],
      wish: close(it, given.stage),
      remedy: () => appoint(it, given.stage, { member: judge.id }),
      outcome: async () => {
        done(await mark(judge, given, entry));
        done(await close(it, given.stage)());
      },
    };
  },
  'a stage is not closed while too few judges are left: it is ruled': async (it) => {
    const { given, entry } = await tooFew(it);
    const ruling = { entry, aspect: given.aspects.M, mark: 60, reason };
    return {
      by: ['markRule'],
      wish: close(it, given.stage),
      remedy: () => it.as('adminA')(documents.rule, { input: ruling }),
    };
  },
  'no result is published while a stage is open': async (it) => {
    const given = await held(it, { schemes: [measured, measured] });
    const entry = await entered(it, given, 'Lock', 'Start', 'BeginMarking');
    done(await mark(given.judges[0], given, entry));
    return {
      by: ['competitionStageClose'],
      wish: () => step(it.as('adminA'), 'PublishProvisional', given.competition),
      remedy: async () => {
        const first = await close(it, given.stage)();
        const [, second] = given.stages;
        const next = { ...given, stage: second?.id ?? '', aspects: second?.aspects ?? {} };
        done(await mark(given.judges[0], next, entry));
        return [first, await close(it, next.stage)()];
      },
    };
  },
};

/** Of the only judge, who keeps away from the only entry. */
const tooFew = async (it: TestServer) => {
  const given = await held(it);
  const entry = await entered(it, given, 'Lock', 'Start');
  const [judge] = await panelOf(it, given.stage);
  done(await it.as('adminA')(documents.recuse, { input: { panelJudge: judge?.id, entries: [entry], reason } }));
  return { given, entry };
};
