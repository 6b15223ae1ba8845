import type { TestServer } from '../../kit/index.ts';
import {
  type Command,
  content,
  documents,
  done,
  group,
  leaf,
  publishNext,
  publishSystem,
  step,
  subjectsOf,
  value,
} from './documents.ts';
import { refused, standing } from './refused.ts';

const commands: readonly Command[] = [
  'Publish',
  'OpenSelfAssessment',
  'OpenUnitReview',
  'OpenCommitteeReview',
  'OpenCalibration',
  'Close',
  'Archive',
];

/** What an evaluation and its systems do not let happen. */
export function refusals(running: () => TestServer): void {
  let it: TestServer;
  let team: string;
  let everything: () => Promise<string>;
  beforeAll(async () => {
    it = running();
    everything = () => standing(it);
    team = (await publishSystem(it.ask, { unit: 'E', code: 'team', subject: 'TEAM' }, content([leaf('a', 100)])))
      .system;
  });

  test('trees that are not balanced, with the place', async () => {
    const { indexVersionDraft: draft } = await done(it.ask(documents.draft, { input: { indexSystem: team } }));
    const before = await everything();
    const write = (written: object) =>
      it.ask(documents.write, { input: { indexVersion: draft.id, version: draft.version, content: written } });
    const at = 'input.content.nodes';
    await refused(write(content([leaf('a', 60), leaf('b', 30)])), 'BAD_INPUT', at);
    await refused(write(content([group('g', 100, [leaf('a', 0.01)])])), 'BAD_INPUT', `${at}.0.children`);
    await refused(write(content([leaf('a', 50), leaf('a', 50)])), 'BAD_INPUT', `${at}.1.code`);
    await refused(write(content([leaf('a', 0, { maxPoints: 60, weight: null })])), 'BAD_INPUT', at);
    await refused(write(content([leaf('a', 100, { params: { per: 0.0001 } })])), 'BAD_INPUT', `${at}.0.params.per`);
    await refused(
      write(content([leaf('a', 100, { params: { floor: 5, target: 5 } })])),
      'BAD_INPUT',
      `${at}.0.params.target`,
    );
    await refused(
      write(content([leaf('a', 100)], { bands: [{ code: 'A', minScore: 0.0001 }] })),
      'BAD_INPUT',
      'input.content.bands',
    );
    await refused(
      write(content([leaf('a', 100)], { applicability: { all: [{ leader: true }] } })),
      'BAD_INPUT',
      'input.content.applicability',
    );
    await refused(
      write(content([leaf('a', 100)], { applicability: null })),
      'BAD_INPUT',
      'input.content.applicability',
    );
    expect(await everything()).toBe(before);
  });

  test('metrics that an installed plugin does not have, and takes those of plugins that are not installed', async () => {
    const { indexSystemCreate: system } = await done(
      it.ask(documents.create, { input: { unit: 'E', code: 'metric', name: 'M', nameZh: '数', subject: 'TEAM' } }),
    );
    const [{ id, version }] = system.versions.nodes;
    const written = (metric: string) => content([leaf('a', 100, { metric })]);
    const { indexVersionWrite: wrong } = await done(
      it.ask(documents.write, { input: { indexVersion: id, version, content: written('evaluation.no-such') } }),
    );
    await refused(
      it.ask(documents.publish, { input: { indexVersion: id, version: wrong.version } }),
      'BAD_INPUT',
      'input.indexVersion',
    );
    const { indexVersionWrite: right } = await done(
      it.ask(documents.write, {
        input: { indexVersion: id, version: wrong.version, content: written('nowhere.at-all') },
      }),
    );
    await done(it.ask(documents.publish, { input: { indexVersion: id, version: right.version } }));
    // What is published never changes.
    await refused(
      it.ask(documents.write, { input: { indexVersion: id, version: right.version + 1, content: written('x.y') } }),
      'INVALID_TRANSITION',
    );
  });

  test('matrices that contradict themselves, with the judgement', async () => {
    const { indexSystemCreate: system } = await done(
      it.ask(documents.create, { input: { unit: 'E', code: 'ahp', name: 'A', nameZh: '层', subject: 'TEAM' } }),
    );
    const [{ id, version }] = system.versions.nodes;
    const three = content([leaf('a', 40), leaf('b', 30), leaf('c', 30)]);
    const { indexVersionWrite: read } = await done(
      it.ask(documents.write, { input: { indexVersion: id, version, content: three } }),
    );
    const record = (...rows: string[]) =>
      it.ask(documents.matrix, { input: { indexVersion: id, judgements: rows.map((row) => row.split(' ')) } });
    const before = await everything();
    const circle = await refused(record('1 9 1/9', '1/9 1 9', '9 1/9 1'), 'BAD_INPUT');
    expect(circle?.extensions?.argument).toMatch(/^input\.judgements\.\d\.\d$/);
    expect(circle?.message).toContain('must be below 0.1');
    await refused(record('1 2 3', '1/2 1 4', '1/3 1/5 1'), 'BAD_INPUT', 'input.judgements.2.1');
    await refused(record('1 2', '1/2 1'), 'BAD_INPUT', 'input.judgements');
    expect(await everything()).toBe(before);
    const { pairwiseMatrixRecord: kept } = await done(record('1 2 4', '1/2 1 2', '1/4 1/2 1'));
    expect(kept).toMatchObject({
      groupCode: '*',
      codes: ['a', 'b', 'c'],
      lambdaMax: 3,
      cr: 0,
      weights: [57.14, 28.57, 14.29],
    });
    const { indexVersionWeigh: weighed } = await done(
      it.ask(documents.weigh, { input: { indexVersion: id, version: read.version } }),
    );
    expect(weighed.nodes.nodes.map((node: { weight: number }) => node.weight)).toEqual([57.14, 28.57, 14.29]);
  });

  test('cycles in which someone has several systems or none, and names them', async () => {
    const onlyA = await publishSystem(
      it.ask,
      { unit: 'E', code: 'team-a', subject: 'TEAM' },
      content([leaf('a', 100)], { applicability: { unit: { unit: 'A' } } }),
    );
    const weights = { unit: 100 };
    const begin = async (name: string, indexSystems: string[]) =>
      (await done(it.ask(documents.cycle, { input: { unit: 'E', year: 2026, name, indexSystems, weights } })))
        .evaluationCycleCreate.id;
    const overlap = await begin('Overlap', [team, onlyA.system]);
    const gap = await begin('Gap', [onlyA.system]);
    const before = await everything();
    const first = await refused(step(it.ask, overlap, 'Publish'), 'BAD_INPUT', 'input.evaluationCycle');
    expect(first?.extensions?.overlaps).toEqual([
      { subject: 'A1 Unit A1', systems: expect.arrayContaining(['team', 'team-a']) },
    ]);
    const second = await refused(step(it.ask, gap, 'Publish'), 'BAD_INPUT', 'input.evaluationCycle');
    expect(second?.extensions?.gaps).toEqual(['B1 Unit B1']);
    expect(second?.message).toContain('B1 Unit B1');
    const unbalanced = { unit: 'E', year: 2026, name: 'W', indexSystems: [team], weights: { unit: 90 } };
    await refused(it.ask(documents.cycle, { input: unbalanced }), 'BAD_INPUT', 'input.weights');
    expect(await everything()).toBe(before);
  });

  test('every step out of order, and scores outside of their stage', async () => {
    const input = { unit: 'E', year: 2026, name: 'Steps', indexSystems: [team], weights: { unit: 100 } };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const [i, command] of commands.entries()) {
      const before = await everything();
      // What was done last is answered as it is.
      for (const other of commands)
        if (other === commands[i - 1]) await done(step(it.ask, cycle, other));
        else if (other !== command) await refused(step(it.ask, cycle, other), 'INVALID_TRANSITION');
      expect(await everything()).toBe(before);
      const subjects = i > 0 ? await subjectsOf(it.ask, cycle) : new Map();
      const sheets = [...subjects.values()].map(({ id }) => ({ subject: id, scores: [value('a', 50)] }));
      const scored = { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets };
      if (command === 'OpenCommitteeReview') {
        await refused(step(it.ask, cycle, command), 'CONFLICT');
        const wrong = { ...scored, sheets: [{ ...sheets[0], scores: [value('b', 1)] }] };
        await refused(it.ask(documents.score, { input: wrong }), 'BAD_INPUT', 'input.sheets.0.scores.0.node');
        const empty = { ...scored, sheets: [{ ...sheets[0], scores: [] }] };
        await refused(it.ask(documents.score, { input: empty }), 'BAD_INPUT', 'input.sheets.0');
        await done(it.ask(documents.score, { input: scored }));
        // Handed in is handed in.
        const twice = await refused(it.ask(documents.score, { input: scored }), 'INVALID_TRANSITION');
        expect(twice?.message).toMatch(
          /^The sheet of (A1 Unit A1|B1 Unit B1) is handed in already\..*`evaluationSheetReturn`/,
        );
        await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
      } else if (i > 0) {
        const early = await refused(it.ask(documents.score, { input: scored }), 'INVALID_TRANSITION');
        expect(early?.extensions).toMatchObject({ command: 'score', to: 'UNIT_REVIEW' });
        expect(early?.message).toMatch(/possible now, `score` is not|`score` is not possible|The stage UNIT is over/);
      }
      await done(step(it.ask, cycle, command));
    }
    for (const command of commands.slice(0, -1)) await refused(step(it.ask, cycle, command), 'INVALID_TRANSITION');
  });

  test('to grade again by a new version before someone has decided', async () => {
    const two = (await publishSystem(it.ask, { unit: 'E', code: 'two', subject: 'TEAM' }, content([leaf('a', 100)])))
      .system;
    const input = { unit: 'E', year: 2026, name: 'Versions', indexSystems: [two], weights: { unit: 100 } };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
    const subjects = [...(await subjectsOf(it.ask, cycle)).values()].map(({ id }) => id);
    const scored = (scores: object[]) => ({
      input: {
        evaluationCycle: cycle,
        stage: 'UNIT',
        submit: true,
        sheets: subjects.map((subject) => ({ subject, scores })),
      },
    });
    await done(it.ask(documents.score, scored([value('a', 50)])));
    const calculate = () => it.ask(documents.calculate, { input: { evaluationCycle: cycle } });
    await done(calculate());
    const statuses = async () =>
      (
        await done(
          it.ask(
            'query ($cycle: ID!) { evaluationCycle(id: $cycle) { sheetCounts { stage status count } results { nodes { no total } } } }',
            {
              cycle,
            },
          ),
        )
      ).evaluationCycle;
    await publishNext(it.ask, two, content([leaf('a', 50), leaf('b', 50)]));
    expect((await statuses()).sheetCounts).toEqual([
      { stage: 'SELF', status: 'NEEDS_UPDATE', count: 2 },
      { stage: 'UNIT', status: 'NEEDS_UPDATE', count: 2 },
    ]);
    await refused(calculate(), 'CONFLICT');
    const undecided = await refused(it.ask(documents.score, scored([value('a', 60)])), 'INVALID_TRANSITION');
    expect(undecided?.message).toContain('`evaluationCycleAdopt`');
    // Staying, everything is as it was; going over, the sheets are to be submitted again with what is new.
    await done(it.ask(documents.keep, { input: { evaluationCycle: cycle } }));
    await done(calculate());
    expect((await statuses()).results.nodes.map((r: { no: number; total: number }) => [r.no, r.total])).toEqual([
      [1, 50],
      [1, 50],
    ]);
    await done(it.ask(documents.adopt, { input: { evaluationCycle: cycle } }));
    await refused(
      it.ask(documents.submit, { input: { evaluationCycle: cycle, stage: 'UNIT', subjects } }),
      'BAD_INPUT',
      'input.subjects.0',
    );
    await done(it.ask(documents.score, scored([value('a', 50), value('b', 100)])));
    await done(calculate());
    const results = (await statuses()).results.nodes as { no: number; total: number }[];
    expect(results.filter(({ no }) => no === 2).map(({ total }) => total)).toEqual([75, 75]);
    expect(results.filter(({ no }) => no === 1).map(({ total }) => total)).toEqual([50, 50]);
  });
}
