import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf } from './documents.ts';

/** What a leaf has that a metric of another plugin scores. */
export function metricLeaf(running: () => TestServer): void {
  test('is not applicable where its plugin is off, and has its frozen value where it is on', async () => {
    const it = running();
    const set = (mode: string) =>
      `mutation { unitPluginSet(input: { unit: "B", plugin: "courses", mode: ${mode} }) { plugins { plugin } } }`;
    await done(it.ask(set('DISABLED')));
    const { system } = await publishSystem(
      it.ask,
      { unit: 'E', code: 'm', subject: 'TEAM' },
      content([
        leaf('on', 50, { metric: 'courses.learners-share', params: { floor: -100, target: 100 } }),
        leaf('none', 50, { metric: 'nowhere.at-all' }),
      ]),
    );
    const input = { unit: 'E', year: 2026, name: 'M', indexSystems: [system], weights: { metric: 100 } };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
    await done(it.ask(documents.freeze, { input: { evaluationCycle: cycle } }));
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    const subjects = await subjectsOf(it.ask, cycle);
    expect(subjects.get('A1')?.metrics).toEqual([
      { metric: 'courses.learners-share', value: 0, numerator: 0, denominator: 2, absence: null },
      { metric: 'nowhere.at-all', value: null, numerator: null, denominator: null, absence: 'PLUGIN_NOT_INSTALLED' },
    ]);
    expect(subjects.get('B1')?.metrics[0]).toMatchObject({ value: null, absence: 'PLUGIN_OFF' });
    const { evaluationCycle } = await done(it.ask(documents.results, { cycle }));
    const of = (code: string) =>
      evaluationCycle.results.nodes.find(
        (row: { subject: { unit: { code: string } } }) => row.subject.unit.code === code,
      );
    // Of 100 points 50 are judged, less than the least of 60 %: there is a total, and no rank.
    expect(of('A1')).toMatchObject({ total: 50, coverage: 50, rank: null });
    expect(of('B1')).toMatchObject({ total: null, band: null, rank: null });
    const absent = of('B1').explanation.nodes.filter((node: { kind: string }) => node.kind === 'LEAF');
    expect(
      absent.map((node: { code: string; applicable: boolean; absence: string }) => [
        node.code,
        node.applicable,
        node.absence,
      ]),
    ).toEqual([
      ['on', false, 'PLUGIN_OFF'],
      ['none', false, 'PLUGIN_NOT_INSTALLED'],
    ]);
    await done(it.ask(set('INHERIT')));
  });
}
