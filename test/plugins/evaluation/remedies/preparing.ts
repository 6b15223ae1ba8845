import type { TestServer, Walks } from '../../../kit/index.ts';
import { content, documents, done, group, leaf, step } from '../documents.ts';
import { begun, calculate, draft, system } from './begun.ts';

const written = async (it: TestServer, code: string, nodes?: object[]) => {
  const names = { name: code, nameZh: code };
  const input = { unit: 'E', code, subject: 'TEAM', ...names };
  const { indexSystemCreate: made } = await done(it.ask(documents.create, { input }));
  const { indexVersionDraft: first } = await done(it.ask(documents.draft, { input: { indexSystem: made.id } }));
  const write = (what: object[]) =>
    it.ask(documents.write, { input: { indexVersion: first.id, version: first.version, content: content(what) } });
  let { version } = first as { version: number };
  if (nodes) ({ version } = (await done(write(nodes))).indexVersionWrite);
  return { system: made.id as string, indexVersion: first.id as string, version, write };
};
const publishing = (it: TestServer, cycle: string) => () => step(it.ask, cycle, 'Publish');

/** What is refused of preparing an evaluation and its index systems. */
export const preparingRemedies: Walks = {
  'a version without nodes is not published': async (it) => {
    const { indexVersion, version, write } = await written(it, 'empty');
    let read = version;
    return {
      by: ['indexVersionWrite'],
      wish: () => it.ask(documents.publish, { input: { indexVersion, version: read } }),
      remedy: async () => {
        const answer = await write([leaf('a', 100)]);
        read = answer.data?.indexVersionWrite.version;
        return answer;
      },
    };
  },
  'a group is not weighed without a matrix': async (it) => {
    const nodes = [group('g', 100, [leaf('a', 50), leaf('b', 50)])];
    const { indexVersion, version } = await written(it, 'weighed', nodes);
    const judgements = [
      ['1', '2'],
      ['1/2', '1'],
    ];
    return {
      by: ['pairwiseMatrixRecord'],
      wish: () => it.ask(documents.weigh, { input: { indexVersion, version, group: 'g' } }),
      remedy: () => it.ask(documents.matrix, { input: { indexVersion, group: 'g', judgements } }),
    };
  },
  'an evaluation by a system that is not published is not published': async (it) => {
    const { system: id, indexVersion, version } = await written(it, 'unpublished', [leaf('a', 100)]);
    const { id: cycle } = await draft(it, [id]);
    return {
      by: ['indexVersionPublish'],
      wish: publishing(it, cycle),
      remedy: () => it.ask(documents.publish, { input: { indexVersion, version } }),
    };
  },
  'an evaluation by a system that was retired is not published: it is reinstated': async (it) => {
    const { system: indexSystem } = await system(it);
    const { id: cycle } = await draft(it, [indexSystem]);
    await done(it.ask(documents.retire, { input: { indexSystem } }));
    const reinstate = 'mutation ($input: IndexSystemInput!) { indexSystemReinstate(input: $input) { status } }';
    return {
      by: ['indexSystemReinstate'],
      wish: publishing(it, cycle),
      remedy: () => it.ask(reinstate, { input: { indexSystem } }),
    };
  },
  'an evaluation by a system that was retired is not published: another is chosen': async (it) => {
    const { system: indexSystem } = await system(it);
    const { system: other } = await system(it);
    const { id: cycle, version } = await draft(it, [indexSystem]);
    await done(it.ask(documents.retire, { input: { indexSystem } }));
    const input = { evaluationCycle: cycle, version, changes: { indexSystems: [other] } };
    return {
      by: ['evaluationCycleUpdate'],
      wish: publishing(it, cycle),
      remedy: () => it.ask(documents.change, { input }),
    };
  },
  'an evaluation with a weight for a committee that it does not name is not published': async (it) => {
    const { system: indexSystem } = await system(it);
    const { id: cycle, version } = await draft(it, [indexSystem], { weights: { committee: 100 } });
    const made = await done(
      it.ask(
        'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Jury", establishedOn: "2020-01-01" }) { id } }',
      ),
    );
    const input = { evaluationCycle: cycle, version, changes: { body: made.bodyCreate.id } };
    return {
      by: ['evaluationCycleUpdate'],
      wish: publishing(it, cycle),
      remedy: () => it.ask(documents.change, { input }),
    };
  },
  'nothing is calculated before the metrics are frozen': async (it) => {
    const nodes = [leaf('hours', 100, { metric: 'courses.learning-hours' })];
    const { cycle } = await begun(it, ['OpenSelfAssessment', 'OpenUnitReview'], { weights: { metric: 100 } }, nodes);
    return {
      by: ['evaluationCycleFreeze'],
      wish: () => calculate(it, cycle),
      remedy: () => it.ask(documents.freeze, { input: { evaluationCycle: cycle } }),
    };
  },
  'a subject that nobody of the committee has judged holds the evaluation up': async (it) => {
    const made = await done(
      it.ask(
        'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Jury 2", establishedOn: "2020-01-01" }) { id } }',
      ),
    );
    const given = await begun(it, ['OpenSelfAssessment', 'OpenUnitReview', 'OpenCommitteeReview'], {
      ...{ weights: { committee: 100 }, body: made.bodyCreate.id },
    });
    const subjects = [...given.teams.values()].map(({ id }) => id);
    return {
      by: ['evaluationSubjectExclude'],
      wish: () => step(it.ask, given.cycle, 'OpenCalibration'),
      remedy: () =>
        it.ask('mutation ($input: EvaluationSubjectsInput!) { evaluationSubjectExclude(input: $input) { id } }', {
          input: { subjects, reason: 'Why.' },
        }),
    };
  },
};
