import type { Person, TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step } from './documents.ts';
import { refused, standing } from './refused.ts';

const people = `query ($id: ID!) { evaluationCycle(id: $id) { subjects(first: 100, orderBy: CODE_ASC) { nodes { code system { code } } } } }`;

/** By which system people are evaluated, by the rules for whom systems are. */
export function audiences(running: () => TestServer): void {
  let it: TestServer;
  const systems = new Map<string, string>();
  const rules = {
    line: { frontline: true },
    rest: { not: { frontline: true } },
    workshopA: { unit: { unit: 'A' } },
    juryA: { all: [{ unit: { unit: 'A', subtree: false } }, { members: [] as string[] }] },
    staff: { all: [{ not: { frontline: true } }, { not: { unit: { unit: 'A' } } }, { employment: ['REGULAR'] }] },
  };
  beforeAll(async () => {
    it = running();
    rules.juryA.all[1] = { members: [it.memberIds.get('judgeA') ?? ''] };
    for (const [code, applicability] of Object.entries(rules)) {
      const written = content([leaf('a', 100)], { applicability });
      systems.set(code, (await publishSystem(it.ask, { unit: 'E', code, subject: 'PERSON' }, written)).system);
    }
  });

  const begin = async (...codes: (keyof typeof rules)[]) => {
    const indexSystems = codes.map((code) => systems.get(code));
    const input = { unit: 'E', year: 2026, name: codes.join(), indexSystems, weights: { unit: 100 } };
    return (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id as string;
  };
  const label = (person: Person) => `no-${person} ${person}`;

  test('each person has the one that means them', async () => {
    const cycle = await begin('line', 'rest');
    await done(step(it.ask, cycle, 'Publish'));
    const { evaluationCycle } = await done(it.ask(people, { id: cycle }));
    const line = ['leaderA1', 'learnerA1', 'learnerB1'];
    const expected = [...it.memberIds.keys()]
      .sort()
      .map((person) => ({ code: `no-${person}`, system: { code: line.includes(person) ? 'line' : 'rest' } }));
    expect(evaluationCycle.subjects.nodes).toEqual(expected);
  });

  test('who is meant by two is named with both, and who by none', async () => {
    const cycle = await begin('workshopA', 'juryA', 'line');
    const before = await standing(it);
    const unclear = await refused(step(it.ask, cycle, 'Publish'), 'BAD_INPUT', 'input.evaluationCycle');
    const overlaps = unclear?.extensions?.overlaps as { subject: string; systems: string[] }[];
    expect(Object.fromEntries(overlaps.map(({ subject, systems: by }) => [subject, by.toSorted()]))).toEqual({
      [label('judgeA')]: ['juryA', 'workshopA'],
      [label('leaderA1')]: ['line', 'workshopA'],
      [label('learnerA1')]: ['line', 'workshopA'],
    });
    const gaps = unclear?.extensions?.gaps as string[];
    expect(gaps.toSorted()).toEqual((['admin', 'adminB', 'analyst'] as const).map(label));
    for (const person of ['judgeA', 'learnerA1', 'analyst'] as const) expect(unclear?.message).toContain(label(person));
    expect(await standing(it)).toBe(before);
    // With rules that leave nobody out and mean nobody twice it is published.
    const { version } = (await done(it.ask('query ($id: ID!) { evaluationCycle(id: $id) { version } }', { id: cycle })))
      .evaluationCycle;
    const indexSystems = ['workshopA', 'staff'].map((code) => systems.get(code));
    await done(it.ask(documents.change, { input: { evaluationCycle: cycle, version, changes: { indexSystems } } }));
    const left = await refused(step(it.ask, cycle, 'Publish'), 'BAD_INPUT');
    expect(left?.extensions).toMatchObject({ overlaps: [], gaps: [label('learnerB1')] });
  });
}
