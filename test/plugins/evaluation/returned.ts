import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf, value } from './documents.ts';
import { refused, standing } from './refused.ts';

const shown = `query ($id: ID!) { evaluationCycle(id: $id) {
  sheets(filter: { subject: { code: { eq: "A1" } } }) { nodes { id stage status returnReason submittedAt scores { value } } }
  subjects(filter: { code: { eq: "A1" } }) { nodes { needsCalculation result { no total } } } } }`;

/** A sheet that is sent back to be filled in again. */
export function returned(running: () => TestServer): void {
  let it: TestServer;
  let cycle: string;
  let subjects: Map<string, { id: string }>;
  beforeAll(async () => {
    it = running();
    const { system } = await publishSystem(
      it.ask,
      { unit: 'E', code: 'back', subject: 'TEAM' },
      content([leaf('a', 100)]),
    );
    const input = { unit: 'E', year: 2026, name: 'Back', indexSystems: [system], weights: { self: 50, unit: 50 } };
    cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment'] as const) await done(step(it.ask, cycle, command));
    subjects = await subjectsOf(it.ask, cycle);
  });

  const score = (stage: string, keys: string[], of: number) =>
    done(
      it.ask(documents.score, {
        input: {
          ...{ evaluationCycle: cycle, stage, submit: true },
          sheets: keys.map((key) => ({ subject: subjects.get(key)?.id, scores: [value('a', of)] })),
        },
      }),
    );
  const look = async () => {
    const { evaluationCycle } = await done(it.ask(shown, { id: cycle }));
    const [subject] = evaluationCycle.subjects.nodes;
    const of = (stage: string) =>
      evaluationCycle.sheets.nodes.find((sheet: { stage: string }) => sheet.stage === stage);
    return { subject, self: of('SELF'), unit: of('UNIT') };
  };
  const sendBack = (evaluationSheet: string, reason = 'The figures of May are missing.') => ({
    input: { evaluationSheet, reason },
  });
  const calculate = () => done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));

  test('goes back only when it was handed in, with a reason, from who looks down on it', async () => {
    const { self } = await look();
    await refused(it.ask(documents.return, sendBack(self.id)), 'INVALID_TRANSITION');
    await score('SELF', ['A1'], 90);
    const before = await standing(it);
    await refused(it.ask(documents.return, sendBack(self.id, '')), 'BAD_INPUT', 'input.reason');
    // Its own people see it, others do not.
    await refused(it.as('learnerA1')(documents.return, sendBack(self.id)), 'FORBIDDEN');
    await refused(it.as('learnerB1')(documents.return, sendBack(self.id)), 'NOT_FOUND');
    expect(await standing(it)).toBe(before);
    const { evaluationSheetReturn } = await done(it.as('reviewerA')(documents.return, sendBack(self.id)));
    expect(evaluationSheetReturn).toMatchObject({
      status: 'RETURNED',
      returnReason: 'The figures of May are missing.',
    });
    // What it said is still there, and it can be handed in as it is.
    expect((await look()).self).toMatchObject({ submittedAt: null, scores: [{ value: 90 }] });
    const again = { evaluationCycle: cycle, stage: 'SELF', subjects: [subjects.get('A1')?.id] };
    await done(it.ask(documents.submit, { input: again }));
    expect((await look()).self).toMatchObject({ status: 'SUBMITTED', returnReason: null, scores: [{ value: 90 }] });
  });

  test('does not count until it is handed in again, and holds the evaluation up', async () => {
    await done(step(it.ask, cycle, 'OpenUnitReview'));
    await score('UNIT', ['A1', 'B1'], 60);
    await calculate();
    const first = await look();
    // (90 + 60) / 2.
    expect(first.subject).toEqual({ needsCalculation: false, result: { no: 1, total: 75 } });
    await done(it.ask(documents.return, sendBack(first.unit.id)));
    expect((await look()).subject).toEqual({ needsCalculation: true, result: { no: 1, total: 75 } });
    expect((await refused(step(it.ask, cycle, 'OpenCommitteeReview'), 'CONFLICT'))?.extensions?.open).toBe(1);
    await calculate();
    // Left out so long: what holds the evaluation up counts as nothing for nobody.
    expect((await look()).subject.result).toEqual({ no: 2, total: 90 });
    await score('UNIT', ['A1'], 70);
    await calculate();
    expect((await look()).subject.result).toEqual({ no: 3, total: 80 });
    await done(step(it.ask, cycle, 'OpenCommitteeReview'));
  });

  test('of a stage that is over goes back to who filled it in, and to nobody else', async () => {
    const { self, unit } = await look();
    const again = { evaluationCycle: cycle, stage: 'SELF', submit: true };
    const fill = (key: string) => ({
      input: { ...again, sheets: [{ subject: subjects.get(key)?.id, scores: [value('a', 50)] }] },
    });
    const early = await refused(it.ask(documents.score, fill('A1')), 'INVALID_TRANSITION');
    expect(early?.message).toContain('`evaluationSheetReturn`');
    expect(early?.extensions).toMatchObject({ command: 'score', from: 'COMMITTEE_REVIEW', to: 'SELF_ASSESSMENT' });
    await refused(it.as('learnerA1')(documents.return, sendBack(self.id)), 'FORBIDDEN');
    await done(it.as('reviewerA')(documents.return, sendBack(self.id)));
    await refused(it.ask(documents.score, fill('B1')), 'INVALID_TRANSITION');
    await refused(it.as('learnerA1')(documents.score, fill('A1')), 'FORBIDDEN');
    // Until it is handed in again, its stage counts as nothing: 70 / 2.
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    expect((await look()).subject.result).toMatchObject({ total: 35 });
    await done(it.as('leaderA1')(documents.score, fill('A1')));
    await done(it.ask(documents.return, sendBack(unit.id)));
    const named = await refused(step(it.ask, cycle, 'OpenCalibration'), 'CONFLICT');
    expect(named?.message).toContain('A1 Unit A1');
    expect(named?.extensions).toMatchObject({ stage: 'UNIT', open: 1, subjects: ['A1 Unit A1'] });
    await score('UNIT', ['A1'], 70);
    await done(step(it.ask, cycle, 'OpenCalibration'));
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    expect((await look()).subject.result).toMatchObject({ total: 60 });
  });
}
