import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { observeStatements } from '../../../server/data/observed.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { done } from './documents.ts';

describe('The demonstration', () => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, evaluation], now: () => new Date('2026-06-02T02:00:00Z') });
    await it.server.kernel.systemScope().transaction((scope) => evaluation.demo?.(scope) ?? Promise.resolve());
  });

  test('has a year that is final and one under review', async () => {
    const { evaluationCycles } = await done(
      it.ask(`{ evaluationCycles(orderBy: YEAR_ASC) { nodes { year status calculation { done total } subjects { totalCount }
        results(first: 50, filter: { isCurrent: { eq: true } }) { nodes { total band rank explanation { recomputedTotal } } } sheetCounts { stage status count } } } }`),
    );
    const [last, present] = evaluationCycles.nodes;
    expect([last.year, last.status, present.year, present.status]).toEqual([2025, 'FINAL', 2026, 'UNIT_REVIEW']);
    expect(last.results.nodes).toHaveLength(last.subjects.totalCount);
    for (const { total, rank, explanation } of last.results.nodes) {
      expect(rank).toBeGreaterThan(0);
      expect(explanation.recomputedTotal).toBe(total);
    }
    expect(
      new Set(present.sheetCounts.map(({ stage, status }: { stage: string; status: string }) => `${stage} ${status}`)),
    ).toEqual(new Set(['SELF OPEN', 'SELF SUBMITTED', 'UNIT OPEN', 'UNIT SUBMITTED']));
  });

  test('is read in as many statements for all rows as for one', async () => {
    const queries = [
      `query ($first: Int) { evaluationCycles(first: $first) { nodes { sheetCounts { count } systems(first: $first) { nodes { system { code } indexVersion { no } } }
        subjects(first: $first, filter: { kind: { eq: PERSON } }) { totalCount nodes { name unit { name } member { name } result { total rank } sheets(first: $first) { nodes { stage scorer { name } scores { node } } } } } } } }`,
      `query ($first: Int) { indexSystems(first: $first) { nodes { versions(first: $first) { nodes { appliesTo nodes(first: $first) { nodes { code children(first: $first) { nodes { code parent { code } } } } } matrices { totalCount } } } } } }`,
      `query ($first: Int) { evaluationResults(first: $first) { nodes { total explanation { nodes { code } } subject { name vetoes { totalCount } results { totalCount } } system { code } cycle { name } } } }`,
      `query ($first: Int) { members(first: $first) { nodes { evaluations(first: 5) { nodes { cycle { name } } } } } unit(id: "A1") { evaluations(first: $first) { nodes { kind } } evaluationCycles { totalCount } } }`,
    ];
    const cost = async (query: string, first: number) => {
      const texts: string[] = [];
      const stop = observeStatements((text) => texts.push(text));
      const answer = await it.ask(query, { first });
      stop();
      expect(answer.errors).toBeUndefined();
      return {
        count: texts.filter((text) => /evaluation_|organisation_(member|unit)/.test(text) && !text.includes('kernel_'))
          .length,
        text: answer.text,
      };
    };
    for (const query of queries) {
      await cost(query, 2);
      const [one, many] = [await cost(query, 1), await cost(query, 10)];
      expect(many.count).toBe(one.count);
      expect(many.count).toBeGreaterThan(1);
      expect(many.text.length).toBeGreaterThan(one.text.length);
    }
  });

  test('answers every operation that the SDK is made from', () => {
    const folder = 'plugins/evaluation/operations';
    const { schema } = it.server.kernel.graph;
    for (const file of readdirSync(folder))
      expect(validate(schema, parse(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });
});
