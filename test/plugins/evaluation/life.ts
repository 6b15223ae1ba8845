import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, group, leaf, publishSystem, step, subjectsOf, value, veto } from './documents.ts';

const weights = { self: 20, unit: 50, committee: 20, metric: 10 };

/** A year from its systems to the archive, by the right people. */
export function life(running: () => TestServer): void {
  let it: TestServer;
  let cycle: string;
  let body: string;
  const ids = new Map<string, string>();
  const id = (key: string) => ids.get(key) ?? '';

  beforeAll(async () => {
    it = running();
    const admin = it.ask;
    const seat = (member: string, as: string) => ({ body, member: it.memberIds.get(member), seat: as });
    body = (
      await done(
        admin(
          'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Committee", establishedOn: "2020-01-01" }) { id } }',
        ),
      )
    ).bodyCreate.id;
    for (const [member, as] of [
      ['judgeA', 'CHAIR'],
      ['analyst', 'MEMBER'],
    ] as const)
      await done(
        admin('mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id } }', {
          input: { ...seat(member, as), from: '2020-01-01' },
        }),
      );
  });

  test('goes from its systems to a final result, by the right people', async () => {
    const admin = it.ask;
    const team = await publishSystem(
      admin,
      { unit: 'E', code: 'life-team', subject: 'TEAM' },
      content([
        group('G', 70, [leaf('G1', 60), leaf('G2', 40), veto('V', 'CAP_BAND', 'B')]),
        leaf('M', 30, { metric: 'courses.learners-share', params: { floor: 0, target: 100 } }),
      ]),
    );
    const person = await publishSystem(
      admin,
      { unit: 'E', code: 'life-person', subject: 'PERSON' },
      content([leaf('P1', 50), leaf('P2', 50, { scoredBy: ['UNIT'] })]),
    );
    const input = { unit: 'E', year: 2026, name: 'Year', indexSystems: [team.system, person.system], weights, body };
    // The committee looks at some alone.
    const policies = { committeeSheet: 'RENORMALISE' };
    cycle = (await done(admin(documents.cycle, { input: { ...input, policies, deviationLimit: 20 } })))
      .evaluationCycleCreate.id;
    expect((await done(step(admin, cycle, 'Publish'))).evaluationCyclePublish.status).toBe('PUBLISHED');
    const subjects = await subjectsOf(admin, cycle);
    expect([...subjects.keys()].sort()).toEqual([...it.memberIds.keys(), 'A1', 'B1'].sort());
    for (const [key, { id: subject }] of subjects) ids.set(key, subject);

    await done(step(admin, cycle, 'OpenSelfAssessment'));
    const self = { evaluationCycle: cycle, stage: 'SELF', submit: true };
    const own = await done(
      it.as('learnerA1')(documents.score, {
        input: { ...self, sheets: [{ subject: id('learnerA1'), scores: [value('P1', 90)] }] },
      }),
    );
    expect(own.evaluationSheetScore).toEqual({ scored: 1, submitted: 1 });
    await done(
      it.as('leaderA1')(documents.score, {
        input: { ...self, sheets: [{ subject: id('A1'), scores: [value('G1', 100), value('G2', 80)] }] },
      }),
    );

    await done(step(admin, cycle, 'OpenUnitReview'));
    const unit = { evaluationCycle: cycle, stage: 'UNIT', submit: true };
    const tooFar = { ...unit, sheets: [{ subject: id('A1'), scores: [value('G1', 70), value('G2', 80)] }] };
    expect(await it.as('reviewerA')(documents.score, { input: tooFar })).toMatchObject({ code: 'BAD_INPUT' });
    const reasoned = [value('G1', 70, { reason: 'Two reports were missing.' }), value('G2', 80)];
    await done(
      it.as('reviewerA')(documents.score, { input: { ...unit, sheets: [{ subject: id('A1'), scores: reasoned }] } }),
    );
    // The others are reviewed by the administrator, who may not review themselves.
    const rest = [...ids.keys()].filter((key) => !['A1', 'admin'].includes(key));
    const scoresOf = (key: string) =>
      key === 'B1' ? [value('G1', 60), value('G2', 60)] : [value('P1', 80), value('P2', 60)];
    const bulk = rest.map((key) => ({ subject: id(key), scores: scoresOf(key) }));
    expect((await done(admin(documents.score, { input: { ...unit, sheets: bulk } }))).evaluationSheetScore).toEqual({
      scored: rest.length,
      submitted: rest.length,
    });
    expect(await step(admin, cycle, 'OpenCommitteeReview')).toMatchObject({ code: 'CONFLICT' });
    const boss = { ...unit, sheets: [{ subject: id('admin'), scores: scoresOf('admin') }] };
    expect(await admin(documents.score, { input: boss })).toMatchObject({ code: 'FORBIDDEN' });
    // Nobody stands above the top: a second administrator reviews the first.
    await done(
      admin('mutation ($input: RoleGrantCreateInput!) { roleGrantCreate(input: $input) { id } }', {
        input: { member: it.memberIds.get('analyst'), role: 'reviewer', unit: 'E', from: '2020-01-01' },
      }),
    );
    await done(it.as('analyst')(documents.score, { input: boss }));

    await done(step(admin, cycle, 'OpenCommitteeReview'));
    const committee = { evaluationCycle: cycle, stage: 'COMMITTEE', submit: true };
    for (const [member, g1] of [
      ['judgeA', 80],
      ['analyst', 60],
    ] as const)
      await done(
        it.as(member)(documents.score, {
          input: { ...committee, sheets: [{ subject: id('A1'), scores: [value('G1', g1), value('G2', 80)] }] },
        }),
      );
    const judging = (key: string) => ({
      input: { ...committee, sheets: [{ subject: id(key), scores: scoresOf(key) }] },
    });
    expect(await it.as('leaderA1')(documents.score, judging('learnerA1'))).toMatchObject({ code: 'FORBIDDEN' });
    // Whom one does not see is as if they were not there.
    expect(await it.as('leaderA1')(documents.score, judging('learnerB1'))).toMatchObject({ code: 'NOT_FOUND' });

    expect(await admin(documents.calculate, { input: { evaluationCycle: cycle } })).toMatchObject({ code: 'CONFLICT' });
    await done(admin(documents.freeze, { input: { evaluationCycle: cycle } }));
    const calculated = await done(admin(documents.calculate, { input: { evaluationCycle: cycle } }));
    expect(calculated.evaluationCycleCalculate.calculation).toMatchObject({
      done: ids.size,
      total: ids.size,
      isRunning: false,
    });

    const { evaluationCycle } = await done(admin(documents.results, { cycle }));
    const byName = new Map<string, (typeof evaluationCycle.results.nodes)[number]>(
      evaluationCycle.results.nodes.map((row: { subject: { member?: { name: string }; unit: { code: string } } }) => [
        row.subject.member?.name ?? row.subject.unit.code,
        row,
      ]),
    );
    expect(byName.size).toBe(ids.size);
    for (const { total, explanation } of byName.values()) expect(explanation.recomputedTotal).toBe(total);
    // G1 (100 × 20 + 70 × 50 + 70 × 20) / 90 = 76.6667, G2 80, so G 78; the metric is there and 0 of 2 were trained.
    // 78 × 0.7 + 0 × 0.3 = 54.6
    expect(byName.get('A1')).toMatchObject({ no: 1, total: 54.6, band: 'C', rank: 1, method: 2, coverage: 100 });
    expect(byName.get('A1')?.explanation.stages).toEqual([
      { stage: 'SELF', score: 92, points: 14.3111, absence: null },
      { stage: 'UNIT', score: 74, points: 28.7778, absence: null },
      { stage: 'COMMITTEE', score: 74, points: 11.5111, absence: null },
      { stage: 'METRIC', score: 0, points: 0, absence: null },
    ]);
    const node = (of: string, code: string) =>
      byName.get(of)?.explanation.nodes.find((each: { code: string }) => each.code === code);
    expect(node('A1', 'G1')).toMatchObject({ score: 76.6667, points: 32.2 });
    expect(node('A1', 'G')).toMatchObject({ score: 78, points: 54.6 });
    // Nobody of B1 has assessed it: (0 × 20 + 60 × 50) / 70 × 0.7.
    expect(byName.get('B1')).toMatchObject({ total: 30, band: 'C', rank: 2, coverage: 80 });
    expect(node('B1', 'G1').scores[0]).toEqual({ stage: 'SELF', score: 0, points: 0, absence: 'SHEET_MISSING' });
    // P1 (90 × 20 + 80 × 50) / 70 and P2 60, which nobody but the unit scores; the others have no sheet of their own.
    expect(byName.get('learnerA1')).toMatchObject({ total: 71.4286, band: 'B', rank: 1 });
    expect(byName.get('learnerB1')).toMatchObject({ total: 58.5714, band: 'C', rank: 2 });
    expect(byName.get('admin')).toMatchObject({ total: 58.5714, rank: 2 });
  });

  test('recalculates what a veto changes as a new version, and keeps the old', async () => {
    const admin = it.ask;
    const proposed = await done(
      it.as('reviewerA')(documents.propose, { input: { subject: id('A1'), node: 'V', fact: 'An accident.' } }),
    );
    await done(step(admin, cycle, 'OpenCalibration'));
    expect(await step(admin, cycle, 'Close')).toMatchObject({ code: 'CONFLICT' });
    const vetoHit = proposed.vetoHitPropose.id;
    expect(await it.as('reviewerA')(documents.confirm, { input: { vetoHit } })).toMatchObject({ code: 'FORBIDDEN' });
    await done(it.as('judgeA')(documents.confirm, { input: { vetoHit } }));
    expect(await step(admin, cycle, 'Close')).toMatchObject({ code: 'CONFLICT' });
    const again = await done(admin(documents.calculate, { input: { evaluationCycle: cycle } }));
    expect(again.evaluationCycleCalculate.calculation).toMatchObject({ done: 1, total: 1 });
    const { evaluationCycle } = await done(
      admin(
        `query ($cycle: ID!) { evaluationCycle(id: $cycle) { subjects(filter: { kind: { eq: TEAM }, unit: { code: { eq: "A1" } } }) { nodes {
          result { no } results(orderBy: NO_ASC) { nodes { no isCurrent total explanation { veto vetoEffect recomputedTotal } } } } } } }`,
        { cycle },
      ),
    );
    const [{ result, results }] = evaluationCycle.subjects.nodes;
    expect(result).toEqual({ no: 2 });
    expect(results.nodes).toEqual([
      {
        no: 1,
        isCurrent: false,
        total: 54.6,
        explanation: { veto: null, vetoEffect: null, recomputedTotal: 54.6 },
      },
      {
        no: 2,
        isCurrent: true,
        total: 54.6,
        explanation: { veto: 'V', vetoEffect: 'CAP_BAND', recomputedTotal: 54.6 },
      },
    ]);
    // Calculated again without a change, everything is as it was.
    const third = await done(admin(documents.calculate, { input: { evaluationCycle: cycle } }));
    expect(third.evaluationCycleCalculate.calculation).toMatchObject({ done: 1, total: 1 });
  });

  test('shows results to their subjects when it is final, and never the sheets of others', async () => {
    const admin = it.ask;
    const seen = async (person: 'learnerA1' | 'leaderA1' | 'judgeA' | 'learnerB1') => {
      const { evaluationResults, evaluationCycle } = await done(
        it.as(person)(
          `query ($cycle: ID!) { evaluationResults(first: 100, filter: { cycle: { name: { eq: "Year" } } }) { nodes { subject { code } } }
            evaluationCycle(id: $cycle) { sheets(first: 100) { nodes { stage subject { code } } } } }`,
          { cycle },
        ),
      );
      type Of = { subject: { code: string }; stage?: string };
      const code = ({ subject }: Of) => subject.code.replace('no-', '');
      return {
        results: new Set<string>(evaluationResults.nodes.map(code)),
        sheets: new Set<string>(evaluationCycle.sheets.nodes.map((sheet: Of) => `${sheet.stage} ${code(sheet)}`)),
      };
    };
    const before = await seen('learnerA1');
    expect(before.results).toEqual(new Set());
    expect(before.sheets).toEqual(new Set(['SELF learnerA1', 'SELF A1']));
    const leader = await seen('leaderA1');
    expect([...leader.results]).toEqual(['learnerA1']);
    expect([...leader.sheets].sort()).toEqual(['SELF A1', 'SELF leaderA1', 'SELF learnerA1', 'UNIT learnerA1'].sort());
    const judge = await seen('judgeA');
    expect(judge.results.size).toBe(ids.size - 1);
    expect(judge.results.has('judgeA')).toBe(false);

    await done(step(admin, cycle, 'Close'));
    expect((await seen('learnerA1')).results).toEqual(new Set(['learnerA1', 'A1']));
    expect((await seen('learnerA1')).sheets).toEqual(before.sheets);
    expect((await seen('learnerB1')).results).toEqual(new Set(['learnerB1', 'B1']));
    expect((await seen('judgeA')).results.size).toBe(ids.size);
    expect((await done(step(admin, cycle, 'Archive'))).evaluationCycleArchive.status).toBe('ARCHIVED');
  });
}
