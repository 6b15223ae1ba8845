import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf, value } from './documents.ts';
import { refused, standing } from './refused.ts';

const past = { from: '2020-01-01', to: '2020-01-31' };
const future = { from: '2199-01-01', to: '2199-12-31' };
const always = { from: '2020-01-01', to: '2199-12-31' };

/** On which days a stage is scored. */
export function windows(running: () => TestServer): void {
  let it: TestServer;
  let cycle: string;
  let team: string;
  beforeAll(async () => {
    it = running();
    const { system } = await publishSystem(
      it.ask,
      { unit: 'E', code: 'days', subject: 'TEAM' },
      content([leaf('a', 100)]),
    );
    const input = { unit: 'E', year: 2026, name: 'Days', indexSystems: [system], weights: { self: 50, unit: 50 } };
    const stages = [
      { stage: 'SELF', ...past },
      { stage: 'UNIT', ...future },
    ];
    cycle = (await done(it.ask(documents.cycle, { input: { ...input, windows: stages } }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment'] as const) await done(step(it.ask, cycle, command));
    team = (await subjectsOf(it.ask, cycle)).get('A1')?.id ?? '';
  });

  const move = async (stages: object[]) => {
    const read = await done(it.ask('query ($cycle: ID!) { evaluationCycle(id: $cycle) { version } }', { cycle }));
    const input = { evaluationCycle: cycle, version: read.evaluationCycle.version, changes: { windows: stages } };
    return it.ask(documents.change, { input });
  };
  const score = (stage: string) =>
    it.ask(documents.score, {
      input: { evaluationCycle: cycle, stage, sheets: [{ subject: team, scores: [value('a', 60)] }] },
    });
  const submit = (stage: string) =>
    it.ask(documents.submit, { input: { evaluationCycle: cycle, stage, subjects: [team] } });

  test('a sheet is neither scored, submitted nor sent back outside of them, and is told which they are', async () => {
    const before = await standing(it);
    const late = await refused(score('SELF'), 'BAD_INPUT', 'input.stage');
    expect(late?.message).toContain('is scored from 2020-01-01 to 2020-01-31; today is 20');
    expect(late?.message).toContain('`evaluationCycleUpdate`');
    await refused(submit('SELF'), 'BAD_INPUT', 'input.stage');
    expect(await standing(it)).toBe(before);

    await done(move([{ stage: 'SELF', ...always }]));
    await done(score('SELF'));
    await done(submit('SELF'));
    await done(
      move([
        { stage: 'SELF', ...past },
        { stage: 'UNIT', ...future },
      ]),
    );
    const { evaluationCycle } = await done(
      it.ask(
        'query ($cycle: ID!) { evaluationCycle(id: $cycle) { sheets(filter: { status: { eq: SUBMITTED } }) { nodes { id } } } }',
        { cycle },
      ),
    );
    const [{ id }] = evaluationCycle.sheets.nodes;
    const then = await standing(it);
    const back = { evaluationSheet: id, reason: 'Too late.' };
    await refused(it.ask(documents.return, { input: back }), 'BAD_INPUT', 'input.evaluationSheet');
    expect(await standing(it)).toBe(then);

    await done(step(it.ask, cycle, 'OpenUnitReview'));
    await refused(score('UNIT'), 'BAD_INPUT', 'input.stage');
    await done(move([]));
    await done(score('UNIT'));
  });

  test('they are in order, one for each stage, and none for metrics', async () => {
    const before = await standing(it);
    const at = 'input.changes.windows';
    await refused(move([{ stage: 'UNIT', from: '2026-02-01', to: '2026-01-31' }]), 'BAD_INPUT', `${at}.0.to`);
    await refused(move([{ stage: 'METRIC', ...always }]), 'BAD_INPUT', `${at}.0.stage`);
    const twice = [
      { stage: 'UNIT', ...always },
      { stage: 'UNIT', ...future },
    ];
    await refused(move(twice), 'BAD_INPUT', `${at}.1.stage`);
    expect(await standing(it)).toBe(before);
  });
}
