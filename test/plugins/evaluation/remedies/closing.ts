import { leave, rejoin, type TestServer, type Walks } from '../../../kit/index.ts';
import { documents, done, leaf, step, subjectsOf, veto } from '../documents.ts';
import { begun, calculate, draft, exclude, go, leaving, outdated, reason, score, system, unit } from './begun.ts';

/** In calibration, with a veto that nobody has decided. */
const contested = async (it: TestServer) => {
  const given = await begun(it, unit, {}, [leaf('a', 100), veto('v', 'DISQUALIFY')]);
  await done(score(given, it.ask, 'UNIT'));
  for (const command of ['OpenCommitteeReview', 'OpenCalibration'] as const)
    await done(step(it.ask, given.cycle, command));
  const input = { subject: given.teams.get('A1')?.id, node: 'v', fact: 'A fact.' };
  const { vetoHitPropose } = await done(it.as('reviewerA')(documents.propose, { input }));
  await done(calculate(it, given.cycle));
  const closing = () => step(it.ask, given.cycle, 'Close');
  const outcome = async () => {
    await done(calculate(it, given.cycle));
    await done(closing());
  };
  return { vetoHit: vetoHitPropose.id as string, closing, outcome };
};

/** What is refused of calculating and closing, and of who is evaluated. */
export const closingRemedies: Walks = {
  'nothing is calculated by a version that nobody has chosen: the evaluation goes over': async (it) => {
    const { cycle } = await outdated(it);
    return { by: ['evaluationCycleAdopt'], wish: () => calculate(it, cycle), remedy: () => go(it, 'Adopt', cycle) };
  },
  'nothing is calculated by a version that nobody has chosen: the evaluation stays': async (it) => {
    const { cycle } = await outdated(it);
    return { by: ['evaluationCycleKeep'], wish: () => calculate(it, cycle), remedy: () => go(it, 'Keep', cycle) };
  },
  'an evaluation without results is not closed': async (it) => {
    const given = await begun(it, unit);
    await done(score(given, it.ask, 'UNIT'));
    for (const command of ['OpenCommitteeReview', 'OpenCalibration'] as const)
      await done(step(it.ask, given.cycle, command));
    return {
      by: ['evaluationCycleCalculate'],
      wish: () => step(it.ask, given.cycle, 'Close'),
      remedy: () => calculate(it, given.cycle),
    };
  },
  'an evaluation is not closed before its vetoes are decided: it is confirmed': async (it) => {
    const { vetoHit, closing: wish, outcome } = await contested(it);
    const remedy = () => it.ask(documents.confirm, { input: { vetoHit } });
    return { by: ['vetoHitConfirm'], wish, remedy, outcome };
  },
  'an evaluation is not closed before its vetoes are decided: it is lifted': async (it) => {
    const { vetoHit, closing: wish, outcome } = await contested(it);
    const remedy = () => it.ask(documents.lift, { input: { vetoHit, reason } });
    return { by: ['vetoHitLift'], wish, remedy, outcome };
  },
  'who has left is not taken in again': async (it) => {
    const people = await system(it, [leaf('a', 100)], 'PERSON');
    const { id: cycle } = await draft(it, [people.system]);
    await done(step(it.ask, cycle, 'Publish'));
    const member = it.memberIds.get('judgeA') ?? '';
    const subjects = [(await subjectsOf(it.ask, cycle)).get('judgeA')?.id];
    await done(leave(it.ask, member, '2026-06-01'));
    return {
      by: ['memberRejoin'],
      wish: () => it.ask(leaving('Include'), { input: { subjects, reason } }),
      remedy: () => rejoin(it.ask, member, '2026-06-02', 'A'),
    };
  },
  'who was taken out is not added': async (it) => {
    const given = await begun(it, ['OpenSelfAssessment']);
    await done(exclude(it, given, 'A1'));
    const input = { evaluationCycle: given.cycle, units: ['A1'], reason };
    return {
      by: ['evaluationSubjectInclude'],
      wish: () =>
        it.ask('mutation ($input: EvaluationSubjectAddInput!) { evaluationSubjectAdd(input: $input) { id } }', {
          input,
        }),
      remedy: () => it.ask(leaving('Include'), { input: { subjects: [given.teams.get('A1')?.id], reason } }),
    };
  },
};
