import { knowledgeWorker } from '../../../plugins/evaluation/shipped/knowledge-worker.ts';
import { learningEnterprise } from '../../../plugins/evaluation/shipped/learning-enterprise.ts';
import { learningTeam } from '../../../plugins/evaluation/shipped/learning-team.ts';
import type { NodeContent } from '../../../plugins/evaluation/systems/content.ts';
import { plugins } from '../../../plugins/index.ts';
import { innovation } from '../innovation/plugin.ts';

const metrics = new Map(
  [...plugins, innovation].flatMap((plugin) => plugin.metrics.map((metric) => [metric.id, metric])),
);

const asked = (nodes: readonly NodeContent[]): string[] =>
  nodes.flatMap(({ metric, children }) => [...(metric ? [metric] : []), ...asked(children ?? [])]);

describe('The index systems that come with the plugin', () => {
  test.each([
    ['learning enterprise', learningEnterprise, false],
    ['learning team', learningTeam, false],
    ['knowledge worker', knowledgeWorker, true],
  ] as const)('%s: asks for metrics that there are, of such subjects', (_, nodes, ofPeople) => {
    const wanted = asked(nodes);
    expect(wanted.length).toBeGreaterThan(1);
    const missing = wanted.filter((id) => !metrics.has(id) || (ofPeople && !metrics.get(id)?.measureMembers));
    expect(missing).toEqual([]);
  });
});
