import type { TestServer, Walks } from '../../../kit/index.ts';
import { content, documents, done, leaf, publishNext, step } from '../documents.ts';
import { back, begun, exclude, go, leaving, look, outdated, reason, score, sheetOf, unit } from './begun.ts';

const both = { weights: { self: 50, unit: 50 } };
const self = ['OpenSelfAssessment'] as const;
const send = (it: TestServer, evaluationSheet: string | undefined) =>
  it.as('reviewerA')(documents.return, { input: { evaluationSheet, reason } });
const blocking = { ...both, policies: { selfSheet: 'BLOCK' } };

/** What is refused of handing in. */
export const stageRemedies: Walks = {
  'a missing self-assessment holds the evaluation up: it is handed in': async (it) => {
    const given = await begun(it, self, blocking);
    await done(score(given, it.ask, 'SELF', ['B1']));
    return {
      by: ['evaluationSheetSubmit'],
      wish: () => step(it.ask, given.cycle, 'OpenUnitReview'),
      remedy: async () => {
        const input = {
          ...{ evaluationCycle: given.cycle, stage: 'SELF' },
          sheets: [{ subject: given.teams.get('A1')?.id, scores: [{ node: 'a', value: 80 }] }],
        };
        await done(it.ask(documents.score, { input }));
        const { evaluationCycle, stage } = input;
        return it.ask(documents.submit, { input: { evaluationCycle, stage, subjects: [given.teams.get('A1')?.id] } });
      },
    };
  },
  'a missing self-assessment holds the evaluation up: its subject is taken out': async (it) => {
    const given = await begun(it, self, blocking);
    await done(score(given, it.ask, 'SELF', ['B1']));
    return {
      by: ['evaluationSubjectExclude'],
      wish: () => step(it.ask, given.cycle, 'OpenUnitReview'),
      remedy: () => exclude(it, given, 'A1'),
    };
  },
  'a missing review holds the evaluation up: it is handed in': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT', ['B1']));
    return {
      by: ['evaluationSheetSubmit'],
      wish: () => step(it.ask, given.cycle, 'OpenCommitteeReview'),
      remedy: async () => {
        const subjects = [given.teams.get('A1')?.id];
        const stage = { evaluationCycle: given.cycle, stage: 'UNIT' };
        const sheets = [{ subject: subjects[0], scores: [{ node: 'a', value: 80 }] }];
        await done(it.as('reviewerA')(documents.score, { input: { ...stage, sheets } }));
        return it.as('reviewerA')(documents.submit, { input: { ...stage, subjects } });
      },
    };
  },
  'a missing review holds the evaluation up: its subject is taken out': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT', ['B1']));
    return {
      by: ['evaluationSubjectExclude'],
      wish: () => step(it.ask, given.cycle, 'OpenCommitteeReview'),
      remedy: () => exclude(it, given, 'A1'),
    };
  },
  'a sheet that is missing of a stage that is over holds the evaluation up: it is handed in late': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT', ['B1']));
    await done(exclude(it, given, 'A1'));
    await done(step(it.ask, given.cycle, 'OpenCommitteeReview'));
    const subjects = [given.teams.get('A1')?.id];
    await done(it.ask(leaving('Include'), { input: { subjects, reason } }));
    return {
      by: ['evaluationSheetReturn', 'evaluationSheetSubmit'],
      wish: () => step(it.ask, given.cycle, 'OpenCalibration'),
      remedy: async () => {
        const sent = await send(it, await sheetOf(it, given, 'UNIT', 'A1'));
        const stage = { evaluationCycle: given.cycle, stage: 'UNIT' };
        const sheets = [{ subject: subjects[0], scores: [{ node: 'a', value: 80 }] }];
        await done(it.as('reviewerA')(documents.score, { input: { ...stage, sheets } }));
        return [sent, await it.as('reviewerA')(documents.submit, { input: { ...stage, subjects } })];
      },
    };
  },
  'a sheet that is missing of a stage that is over holds the evaluation up: its subject is taken out': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT'));
    await done(step(it.ask, given.cycle, 'OpenCommitteeReview'));
    await done(send(it, await sheetOf(it, given, 'UNIT', 'A1')));
    return {
      by: ['evaluationSubjectExclude'],
      wish: () => step(it.ask, given.cycle, 'OpenCalibration'),
      remedy: () => exclude(it, given, 'A1'),
    };
  },
  'a sheet that was handed in is not changed': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT'));
    return {
      by: ['evaluationSheetReturn'],
      wish: () => score(given, it.as('reviewerA'), 'UNIT', ['A1']),
      remedy: async () => send(it, await sheetOf(it, given, 'UNIT', 'A1')),
    };
  },
  'a sheet of a stage that is over is not changed: it is sent back': async (it) => {
    const given = await begun(it, self, both);
    await done(score(given, it.ask, 'SELF'));
    await done(step(it.ask, given.cycle, 'OpenUnitReview'));
    return {
      by: ['evaluationSheetReturn'],
      wish: () => score(given, it.ask, 'SELF', ['A1']),
      remedy: async () => send(it, await sheetOf(it, given, 'SELF', 'A1')),
    };
  },
  'who has missed a stage does not fill in: the empty sheet is sent back': async (it) => {
    const given = await begun(it, unit, both);
    return {
      by: ['evaluationSheetReturn'],
      wish: () => score(given, it.as('leaderA1'), 'SELF', ['A1']),
      remedy: async () => send(it, await sheetOf(it, given, 'SELF', 'A1')),
    };
  },
  'who has missed a stage does not fill in: the evaluation goes back': async (it) => {
    const given = await begun(it, unit, both);
    const input = { evaluationCycle: given.cycle, reason };
    return {
      by: ['evaluationCycleBackToSelfAssessment'],
      wish: () => score(given, it.as('leaderA1'), 'SELF', ['A1']),
      remedy: () => it.ask(back('BackToSelfAssessment'), { input }),
    };
  },
  'what was missed in the unit review is not filled in after it: the evaluation goes back': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT', ['B1']));
    await done(exclude(it, given, 'A1'));
    await done(step(it.ask, given.cycle, 'OpenCommitteeReview'));
    await done(it.ask(leaving('Include'), { input: { subjects: [given.teams.get('A1')?.id], reason } }));
    return {
      by: ['evaluationCycleBackToUnitReview'],
      wish: () => score(given, it.as('reviewerA'), 'UNIT', ['A1']),
      remedy: () => it.ask(back('BackToUnitReview'), { input: { evaluationCycle: given.cycle, reason } }),
    };
  },
  'a stage is not scored outside of its days': async (it) => {
    const windows = [{ stage: 'UNIT', from: '2020-01-01', to: '2020-01-31' }];
    const given = await begun(it, unit, { windows });
    const { version } = await look(it, given.cycle);
    const input = { evaluationCycle: given.cycle, version, changes: { windows: [] } };
    return {
      by: ['evaluationCycleUpdate'],
      wish: () => score(given, it.as('reviewerA'), 'UNIT', ['A1']),
      remedy: () => it.ask(documents.change, { input }),
    };
  },
  'a sheet of an earlier version is not filled in: the evaluation goes over': async (it) => {
    const given = await outdated(it);
    return {
      by: ['evaluationCycleAdopt'],
      wish: () => score(given, it.as('reviewerA'), 'UNIT', ['A1']),
      remedy: () => go(it, 'Adopt', given.cycle),
    };
  },
  'a sheet of an earlier version is not filled in: the evaluation stays': async (it) => {
    const given = await begun(it, unit);
    await publishNext(it.ask, given.system, content([leaf('a', 100)]));
    return {
      by: ['evaluationCycleKeep'],
      wish: () => score(given, it.as('reviewerA'), 'UNIT', ['A1']),
      remedy: () => go(it, 'Keep', given.cycle),
    };
  },
  'a sheet of an earlier version is not filled in after its stage either': async (it) => {
    const given = await begun(it, self, both);
    await done(score(given, it.ask, 'SELF'));
    await done(step(it.ask, given.cycle, 'OpenUnitReview'));
    await done(send(it, await sheetOf(it, given, 'SELF', 'A1')));
    await publishNext(it.ask, given.system, content([leaf('a', 100)]));
    return {
      by: ['evaluationCycleKeep'],
      wish: () => score(given, it.as('leaderA1'), 'SELF', ['A1']),
      remedy: () => go(it, 'Keep', given.cycle),
    };
  },
};
