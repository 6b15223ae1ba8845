import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { done } from './documents.ts';

describe('The demonstration', () => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, evaluation], now: () => new Date('2026-06-02T02:00:00Z') });
    const { bodyCreate } = await done(
      it.ask(
        'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Committee", establishedOn: "2020-01-01" }) { id } }',
      ),
    );
    for (const [person, seat] of [
      ['judgeA', 'CHAIR'],
      ['analyst', 'MEMBER'],
    ] as const)
      await done(
        it.ask('mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id } }', {
          input: { body: bodyCreate.id, member: it.memberIds.get(person), seat, from: '2020-01-01' },
        }),
      );
    await it.server.kernel.systemContext().transaction((context) => evaluation.demo?.(context) ?? Promise.resolve());
  });

  test('has a year that is final and one under review', async () => {
    const { evaluationCycles } = await done(
      it.ask(`{ evaluationCycles(orderBy: YEAR_ASC) { nodes { year status calculation { done total } subjects { totalCount }
        results(first: 50, filter: { isCurrent: { eq: true } }) { nodes { total band rank coverage explanation { recomputedTotal } } } sheetCounts { stage status count } } } }`),
    );
    const [last, present] = evaluationCycles.nodes;
    expect([last.year, last.status, present.year, present.status]).toEqual([2025, 'FINAL', 2026, 'UNIT_REVIEW']);
    expect(last.results.nodes).toHaveLength(last.subjects.totalCount);
    for (const { total, rank, coverage, explanation } of last.results.nodes) {
      expect(rank !== null).toBe(coverage >= 60);
      expect(explanation.recomputedTotal).toBe(total);
    }
    expect(
      new Set(present.sheetCounts.map(({ stage, status }: { stage: string; status: string }) => `${stage} ${status}`)),
    ).toEqual(new Set(['SELF OPEN', 'SELF SUBMITTED', 'UNIT OPEN', 'UNIT SUBMITTED']));
  });

  test('tells how many subjects were calculated to those who may see them', async () => {
    const ask = '{ evaluationCycles(orderBy: YEAR_ASC) { nodes { calculation { total } } } }';
    const [seen, hidden] = await Promise.all([done(it.ask(ask)), done(it.as('learnerA1')(ask))]);
    expect(seen.evaluationCycles.nodes[0].calculation.total).toBeGreaterThan(0);
    expect(hidden.evaluationCycles.nodes.map((cycle: { calculation: unknown }) => cycle.calculation)).toEqual(
      hidden.evaluationCycles.nodes.map(() => null),
    );
    expect(hidden.evaluationCycles.nodes).not.toEqual([]);
  });

  test('says by whom, by which nodes and with which vetoes, in both languages', async () => {
    const { evaluationCycles } = await done(
      it.ask(`{ evaluationCycles(first: 2, orderBy: YEAR_ASC) { nodes { subjects(first: 2, filter: { kind: { eq: TEAM } }) { nodes { code
        result { total band explanation { veto stages { stage } nodes { code indexNode { code name nameZh } } } }
        vetoes(orderBy: ID_ASC) { nodes { status node indexNode { code nameZh } proposedBy { name } decidedBy { name } } }
        sheets(first: 10) { nodes { stage status scorer { name } scores { node indexNode { code name nameZh } } } } } } } } }`),
    );
    const [last, present] = evaluationCycles.nodes.map(
      ({ subjects }: { subjects: { nodes: { code: string }[] } }) =>
        new Map(subjects.nodes.map((row) => [row.code, row])),
    );
    const { result, vetoes, sheets } = last.get('B1');
    const veto = { node: 'T.V', indexNode: { code: 'T.V', nameZh: '发生工伤事故' }, proposedBy: { name: 'analyst' } };
    expect(vetoes.nodes).toEqual([{ ...veto, status: 'CONFIRMED', decidedBy: { name: 'judgeA' } }]);
    expect(last.get('A1').vetoes.nodes).toMatchObject([{ status: 'LIFTED' }]);
    expect(present.get('B1').vetoes.nodes).toEqual([{ ...veto, status: 'PROPOSED', decidedBy: null }]);
    expect(result).toMatchObject({ total: 51.1765, band: '不合格 fail', explanation: { veto: 'T.V' } });
    expect(result.explanation.stages).toContainEqual({ stage: 'COMMITTEE' });
    const [tree, ...nodes] = result.explanation.nodes;
    expect(tree).toEqual({ code: '*', indexNode: null });
    for (const { code, indexNode } of nodes)
      expect(indexNode).toEqual({
        code,
        name: expect.stringMatching(/^[A-Z]/),
        nameZh: expect.stringMatching(/\p{Script=Han}/u),
      });
    const stages = sheets.nodes.map(({ stage, scorer }: { stage: string; scorer: { name: string } }) => [
      stage,
      scorer?.name,
    ]);
    expect(stages.filter(([stage]: string[]) => stage === 'COMMITTEE')).toEqual([
      ['COMMITTEE', 'judgeA'],
      ['COMMITTEE', 'analyst'],
    ]);
    for (const { node, indexNode } of sheets.nodes[0].scores) expect(indexNode).toMatchObject({ code: node });
  });

  test('is read in as many statements for all rows as for one', async () => {
    const queries = [
      `query ($first: Int) { evaluationCycles(first: $first) { nodes { sheetCounts { count } systems(first: $first) { nodes { system { code } indexVersion { no } } }
        subjects(first: $first, filter: { kind: { eq: PERSON } }) { totalCount nodes { name unit { name } member { name } result { total rank } sheets(first: $first) { nodes { stage scorer { name } scores { node } } } } } } } }`,
      `query ($first: Int) { evaluationCycles(first: 1) { nodes { sheets(first: $first) { nodes { scores { indexNode { nameZh } } attachments { totalCount } } } } } }`,
      `query ($first: Int) { indexSystems(first: $first) { nodes { versions(first: $first) { nodes { appliesTo nodes(first: $first) { nodes { code children(first: $first) { nodes { code parent { code } } } } } matrices { totalCount } } } } } }`,
      `query ($first: Int) { evaluationResults(first: $first) { nodes { total explanation { nodes { code indexNode { nameZh } } } subject { name vetoes { nodes { indexNode { nameZh } } } results { totalCount } } system { code } cycle { name } } } }`,
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
