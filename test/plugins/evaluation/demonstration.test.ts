import { plugins } from '../../../plugins/index.ts';
import { startDemo, type TestDemo } from '../../kit/start-demo.ts';

interface Team {
  readonly code: string;
  readonly metrics: readonly { readonly value: number | null; readonly absence: string | null }[];
  readonly result: {
    readonly total: number;
    readonly rank: number | null;
    readonly coverage: number;
    readonly method: number;
    readonly explanation: {
      readonly recomputedTotal: number;
      readonly veto: string | null;
      readonly nodes: readonly { readonly kind: string; readonly points: number; readonly cut: number | null }[];
    };
  };
}

/** The factory of `npm start`: workshops that have courses or reading off beside others that learn. */
describe('The finished evaluation of the demonstration', () => {
  let demo: TestDemo;
  let teams: readonly Team[];
  beforeAll(async () => {
    demo = await startDemo(plugins);
    const { ask } = await demo.signIn('admin');
    const { data } = await ask(`{ evaluationCycles(first: 1, orderBy: YEAR_ASC) { nodes { status
      subjects(first: 100, filter: { kind: { eq: TEAM } }) { nodes { code metrics { value absence }
        result { total rank coverage method explanation { recomputedTotal veto nodes { kind points cut } } } } } } } }`);
    teams = data.evaluationCycles.nodes[0].subjects.nodes;
  });
  afterAll(async () => {
    await demo?.close();
  });

  test('has no team that does without a plugin before one that did the work', () => {
    expect(teams).toHaveLength(24);
    const worked = teams.filter(({ metrics }) => metrics.some(({ value }) => value !== null && value > 0));
    const off = teams.filter(({ metrics }) => metrics.some(({ absence }) => /^PLUGIN_OFF/.test(absence ?? '')));
    expect(worked.length).toBeGreaterThan(1);
    expect(off.length).toBeGreaterThan(8);
    for (const { result: did } of worked)
      for (const { code, result: without } of off) {
        expect([code, without.total < did.total]).toEqual([code, true]);
        expect([code, without.rank === null || without.rank > (did.rank ?? 0)]).toEqual([code, true]);
      }
  });

  test('has a rank where enough was judged, and recomputes from its points', () => {
    for (const { result } of teams) {
      expect(result.method).toBe(2);
      expect(result.rank === null).toBe(result.coverage < 60);
      const { recomputedTotal, veto, nodes } = result.explanation;
      expect(recomputedTotal).toBe(result.total);
      const points = nodes.reduce((all, node) => all + (node.kind === 'GROUP' ? 0 : node.points) + (node.cut ?? 0), 0);
      if (!veto) expect(Math.abs(points - result.total)).toBeLessThanOrEqual(nodes.length / 10_000);
    }
    expect(new Set(teams.map(({ result }) => result.rank === null))).toEqual(new Set([true, false]));
  });
});
