import { evaluation } from '../../../plugins/evaluation/index.ts';
import { shippedSystems } from '../../../plugins/evaluation/shipped/shipped.ts';
import type { NodeContent } from '../../../plugins/evaluation/systems/content.ts';
import { startUnit } from '../../kit/index.ts';
import { documents, done } from './documents.ts';

const nodesOf = (nodes: readonly NodeContent[]): NodeContent[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.children)]);

const switchOn =
  'mutation ($unit: ID!) { unitPluginSet(input: { unit: $unit, plugin: "evaluation", mode: ENABLED }) { plugins { plugin } } }';

describe('What comes with evaluation', () => {
  test('is published by the first unit of a line that switches it on, with nothing else installed', async () => {
    const it = await startUnit({ plugins: [evaluation], enabled: [] });
    await done(it.ask(switchOn, { unit: 'E' }));
    await done(it.ask(switchOn, { unit: 'A' }));
    const { indexSystems } = await done(
      it.ask(
        '{ indexSystems(orderBy: CODE_ASC) { nodes { code subject status unit { code } currentVersion { no status nodes(first: 50) { totalCount } } } } }',
      ),
    );
    expect(
      indexSystems.nodes.map((system: { code: string; unit: { code: string } }) => [system.code, system.unit.code]),
    ).toEqual(['knowledge-worker', 'learning-enterprise', 'learning-team', 'learning-unit'].map((code) => [code, 'E']));
    for (const { status, currentVersion } of indexSystems.nodes) {
      expect([status, currentVersion.status, currentVersion.no]).toEqual(['PUBLISHED', 'PUBLISHED', 1]);
      expect(currentVersion.nodes.totalCount).toBeGreaterThan(8);
    }
    const { indexSystemInstall } = await done(it.ask(documents.install, { input: { unit: 'A' } }));
    expect(indexSystemInstall).toEqual({ created: [], already: 4 });
  });

  test('is named in both languages', () => {
    for (const { nodes } of shippedSystems)
      for (const { name, nameZh } of nodesOf(nodes)) {
        expect(name).toMatch(/^[A-Z]/);
        expect(nameZh).toMatch(/\p{Script=Han}/u);
      }
  });
});
