import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, group, leaf, publishSystem, step, subjectsOf, value, veto } from './documents.ts';
import { refused, standing } from './refused.ts';

const counted = (per: number, more: object = {}) => ({
  method: 'ADDITIVE',
  params: { per, cap: 100, ...more },
});
const extra = (code: string, kind: string, maxPoints: number, how: object) => {
  const { weight, ...rest } = leaf(code, 0, { kind, maxPoints, ...how });
  return rest;
};
const items = (node: string, ...list: string[]) => ({ node, items: list });

const nodes = [
  group('g', 60, [leaf('g1', 50), leaf('g2', 50), veto('zero', 'ZERO_NODE')]),
  leaf('m', 40, { method: 'DEDUCTIVE', params: { per: 5, floor: 20 } }),
  extra('plus', 'BONUS', 3, counted(1, { dedupe: true })),
  extra('minus', 'DEDUCTION', 5, counted(2)),
  veto('cap', 'CAP_BAND', 'B'),
  veto('out', 'DISQUALIFY'),
];

const shown = `query ($id: ID!) { evaluationCycle(id: $id) { subjects(filter: { code: { eq: "A1" } }) { nodes { needsCalculation
  results(orderBy: NO_ASC) { nodes { no isCurrent total } }
  result { total band rank explanation { recomputedTotal veto vetoEffect nodes { code share scores { score } readings { value } } } } } } } }`;

/** What bonuses, deductions and vetoes do to a total: every number here is worked out by hand. */
export function effects(running: () => TestServer): void {
  let it: TestServer;
  let cycle: string;
  let team: string;
  const vetoes = new Map<string, string>();
  beforeAll(async () => {
    it = running();
    const { system } = await publishSystem(it.ask, { unit: 'E', code: 'effects', subject: 'TEAM' }, content(nodes));
    const input = { unit: 'E', year: 2026, name: 'Effects', indexSystems: [system], weights: { unit: 100 } };
    cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
  });

  const calculated = async () => {
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    return subject();
  };
  const subject = async () => (await done(it.ask(shown, { id: cycle }))).evaluationCycle.subjects.nodes[0];
  const hit = async (node: string) => {
    const { vetoHitPropose } = await done(
      it.as('reviewerA')(documents.propose, { input: { subject: team, node, fact: `A fact for ${node}.` } }),
    );
    vetoes.set(node, vetoHitPropose.id);
    await done(it.ask(documents.confirm, { input: { vetoHit: vetoHitPropose.id } }));
  };
  const lift = (node: string, reason = 'It was another team.') =>
    it.ask(documents.lift, { input: { vetoHit: vetoes.get(node), reason } });

  test('items count each, or each name once, up to the most that a node gives or takes', async () => {
    const subjects = await subjectsOf(it.ask, cycle);
    team = subjects.get('A1')?.id ?? '';
    const sheets = [
      {
        subject: team,
        scores: [
          ...[value('g1', 96), value('g2', 92), items('m', '迟到', '迟到')],
          ...[items('plus', '专利', '专利', '论文', '标准', '奖励'), items('minus', '投诉', '投诉')],
        ],
      },
      {
        subject: subjects.get('B1')?.id,
        scores: [value('g1', 50), value('g2', 50), value('m', 30), value('plus', 0), value('minus', 9)],
      },
    ];
    await done(it.ask(documents.score, { input: { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets } }));
    const { result } = await calculated();
    const scores = new Map(
      result.explanation.nodes.map((node: { code: string; scores: { score: number }[] }) => [
        node.code,
        node.scores[0]?.score,
      ]),
    );
    // (96 + 92) / 2; twice late of 100 − 5 each; four names of which three points count; two complaints of 2 points.
    expect(Object.fromEntries(scores)).toMatchObject({ g: 94, m: 90, plus: 3, minus: 4 });
    const counts = result.explanation.nodes.map(
      ({ code, readings }: { code: string; readings: { value: number }[] }) => [code, readings[0]?.value],
    );
    expect(Object.fromEntries(counts)).toMatchObject({ m: 2, plus: 4, minus: 2 });
    // 94 × 0.6 + 90 × 0.4 = 92.4, + 3 − 4.
    expect(result).toMatchObject({ total: 91.4, band: 'A', rank: 1 });
    const { evaluationCycle } = await done(it.ask(documents.results, { cycle }));
    const other = evaluationCycle.results.nodes.find(({ rank }: { rank: number }) => rank === 2);
    // 50 × 0.6 + the floor of 20 × 0.4 = 38, less the most of 5.
    expect(other).toMatchObject({ total: 33, band: 'C' });
  });

  test('a veto that zeroes takes its group alone, until it is lifted', async () => {
    await hit('zero');
    const zeroed = await calculated();
    // 0 × 0.6 + 90 × 0.4 = 36, + 3 − 4.
    expect(zeroed.result).toMatchObject({
      ...{ total: 35, band: 'C', rank: 1 },
      explanation: { recomputedTotal: 35, veto: 'zero', vetoEffect: 'ZERO_NODE' },
    });
    const before = await standing(it);
    await refused(lift('zero', ' '), 'BAD_INPUT', 'input.reason');
    expect(await standing(it)).toBe(before);
    expect((await done(lift('zero'))).vetoHitLift).toMatchObject({
      status: 'LIFTED',
      liftReason: 'It was another team.',
    });
    expect(await subject()).toMatchObject({ needsCalculation: true, result: { total: 35 } });
    const back = await calculated();
    expect(back.needsCalculation).toBe(false);
    expect(back.result).toMatchObject({ total: 91.4, band: 'A', rank: 1, explanation: { veto: null } });
    expect(back.results.nodes).toEqual([
      { no: 1, isCurrent: false, total: 91.4 },
      { no: 2, isCurrent: false, total: 35 },
      { no: 3, isCurrent: true, total: 91.4 },
    ]);
    // Lifted again, it is answered as it is.
    await done(lift('zero'));
  });

  test('of several vetoes the worst counts: a band that is capped, and nothing for who is disqualified', async () => {
    await hit('cap');
    // Just below the 90 of the band above.
    expect((await calculated()).result).toMatchObject({
      ...{ total: 89.9999, band: 'B', rank: 1 },
      explanation: { recomputedTotal: 89.9999, veto: 'cap', vetoEffect: 'CAP_BAND' },
    });
    await hit('out');
    expect((await calculated()).result).toMatchObject({
      ...{ total: 0, band: null, rank: null },
      explanation: { recomputedTotal: 0, veto: 'out', vetoEffect: 'DISQUALIFY' },
    });
    const { evaluationCycle } = await done(it.ask(documents.results, { cycle }));
    const ranks = evaluationCycle.results.nodes.map((row: { total: number; rank: number | null }) => [
      row.total,
      row.rank,
    ]);
    expect(ranks).toContainEqual([33, 1]);
    await done(lift('out'));
    expect((await calculated()).result).toMatchObject({ total: 89.9999, band: 'B', rank: 1 });
  });

  test('what is brought forward but not confirmed changes nothing, and only a veto can be', async () => {
    const input = { subject: team, node: 'zero', fact: 'A rumour.' };
    const wrong = { ...input, node: 'g1' };
    const known = await refused(it.ask(documents.propose, { input: wrong }), 'BAD_INPUT', 'input.node');
    expect(known?.message).toContain('which has "zero" (Node zero), "cap" (Node cap), "out" (Node out).');
    await refused(it.as('learnerA1')(documents.propose, { input }), 'FORBIDDEN');
    await done(it.ask(documents.propose, { input }));
    expect((await calculated()).result).toMatchObject({ total: 89.9999, explanation: { veto: 'cap' } });
    // The subject reads of none of it before the result is final.
    const { data } = await it.as('learnerA1')(
      'query ($id: ID!) { evaluationCycle(id: $id) { subjects { nodes { code vetoes { totalCount } result { total } } } } }',
      { id: cycle },
    );
    expect(data.evaluationCycle.subjects.nodes).toEqual([{ code: 'A1', vetoes: { totalCount: 0 }, result: null }]);
  });
}
