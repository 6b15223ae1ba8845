import { plugins } from '../../../plugins/index.ts';
import { startDemo } from '../../kit/start-demo.ts';
test('x', async () => {
  const demo = await startDemo(plugins);
  const { ask } = await demo.signIn('admin');
  const q = (id: string, from: string, to: string) => ask(`{ units(first: 100, filter: {kind: {eq: TEAM}}, orderBy: CODE_ASC) { nodes { code metric(id: "${id}", from: "${from}", to: "${to}") { value numerator denominator } } } }`);
  for (const [id, from, to] of [['courses.completion-rate','2025-11-30','2026-11-30'],['reading.books-per-head','2025-11-30','2026-11-30'],['courses.completion-rate','2026-01-01','2026-12-31'],['competitions.entries','2025-11-30','2026-11-30'],['reading.active-plans-share','2025-11-30','2026-11-30']]) {
    const { data } = await q(id, from, to);
    process.stderr.write(id + from + ' ' + data.units.nodes.map((n: any) => `${n.code.slice(3)}=${n.metric.value}(${n.metric.numerator}/${n.metric.denominator})`).join(' ') + '\n');
  }
  await demo.close();
}, 300000);
