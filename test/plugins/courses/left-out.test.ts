import fc from 'fast-check';
import { courses } from '../../../plugins/courses/index.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, openClass } from './class-documents.ts';
import { documents, teach } from './documents.ts';

let it: TestServer;
beforeAll(async () => {
  it = await startUnit({ plugins: [courses] });
});

/** How a value is given to a change: not at all, written out, or in a variable that may be left out. */
type Given<T> = { readonly way: 'none' | 'literal' | 'variable' | 'absent'; readonly value: T };

const given = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Given<T>> =>
  fc.record({ way: fc.constantFrom('none', 'literal', 'variable', 'absent'), value });

const changes = fc.record({
  title: given(fc.constantFrom('Welding', '焊接', 'a "b"')),
  category: given(fc.constantFrom('安全', 'quality', null)),
  mandatory: given(fc.boolean()),
  hours: given(fc.nat(500).map((tenths) => tenths / 10)),
});
const types = { title: 'String', category: 'String', mandatory: 'Boolean', hours: 'Hours' } as const;

test('a change leaves alone what its variables leave out, and clears what is null', async () => {
  const ask = it.as('trainerA');
  const { data } = await ask(documents.create, {
    input: { unit: 'A', code: 'LEFT-OUT', title: 'T', category: 'C', mandatory: true, hours: 1 },
  });
  let row = data.courseCreate as Record<string, unknown>;
  const { id } = row;
  await fc.assert(
    fc.asyncProperty(changes, async (given) => {
      const names = Object.keys(types) as (keyof typeof types)[];
      const uses = (name: keyof typeof types, ...ways: string[]) => ways.includes(given[name].way);
      const inVariables = names.filter((name) => uses(name, 'variable', 'absent'));
      const declared = inVariables.map((name) => `, $${name}: ${types[name]}`).join('');
      const written = names
        .filter((name) => !uses(name, 'none'))
        .map((name) => `${name}: ${uses(name, 'literal') ? JSON.stringify(given[name].value) : `$${name}`}`);
      const text = `mutation ($i: ID!, $v: Int!${declared}) { courseUpdate(input: { course: $i, version: $v, changes: { ${written.join(', ')} } }) {
        id version title category hours mandatory } }`;
      const variables = Object.fromEntries(
        names.filter((name) => uses(name, 'variable')).map((name) => [name, given[name].value]),
      );
      const { data, errors } = await ask(text, { i: id, v: row.version, ...variables });
      expect(errors).toBeUndefined();
      const set = names.filter((name) => uses(name, 'literal', 'variable'));
      const after = data.courseUpdate as Record<string, unknown>;
      for (const name of names) expect(after[name]).toBe(set.includes(name) ? given[name].value : row[name]);
      row = after;
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('a new course has the default of what its variables leave out', async () => {
  const text = `mutation ($title: String!, $category: String, $hours: Hours) {
    courseCreate(input: { unit: "A", code: "LO-2", title: $title, category: $category, hours: $hours }) { title category hours } }`;
  const { data, errors } = await it.as('trainerA')(text, { title: 'T' });
  expect(errors).toBeUndefined();
  expect(data.courseCreate).toEqual({ title: 'T', category: null, hours: 0 });
});

test('a filter tests nothing for a variable that is left out', async () => {
  const text = `query ($code: String, $category: String) {
    courses(filter: { code: { eq: $code, startsWith: "L" }, category: { eq: $category } }, orderBy: CODE_ASC) { nodes { code } } }`;
  const codes = async (variables: object) =>
    (await it.as('trainerA')(text, variables)).data.courses.nodes.map(({ code }: { code: string }) => code);
  expect(await codes({})).toEqual(['LEFT-OUT', 'LO-2']);
  expect(await codes({ code: 'LO-2' })).toEqual(['LO-2']);
  expect(await codes({ code: 'LO-2', category: null })).toEqual(['LO-2']);
  expect(await codes({ code: null })).toEqual([]);
});

test('null is no way to say everybody or oneself', async () => {
  const ask = it.as('trainerA');
  const { course } = await teach(ask, { unit: 'A', code: 'NULL' });
  const dates = { startsOn: '2030-03-10', endsOn: '2030-03-10' };
  const trainingClass = await openClass(ask, { unit: 'A', code: 'NULL', ...dates });
  const at = async (document: string, input: object) => {
    const { errors } = await ask(document, { input });
    return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.argument];
  };
  const plan = { unit: 'A', code: 'NULL-2', title: 'x', ...dates };
  const changes = { version: 2, changes: { audience: null } };
  expect(await at(documents.assign, { course, unit: 'A', members: null })).toEqual(['BAD_INPUT', 'input.members']);
  expect(await at(documents.enrol, { course, member: null })).toEqual(['BAD_INPUT', 'input.member']);
  expect(await at(classDocuments.assign, { trainingClass, members: null })).toEqual(['BAD_INPUT', 'input.members']);
  expect(await at(classDocuments.assign, { trainingClass, unit: null })).toEqual(['BAD_INPUT', 'input.unit']);
  expect(await at(classDocuments.request, { trainingClass, member: null })).toEqual(['BAD_INPUT', 'input.member']);
  expect(await at(classDocuments.create, { ...plan, audience: null })).toEqual(['BAD_INPUT', 'input.audience']);
  expect(await at(classDocuments.update, { trainingClass, ...changes })).toEqual([
    'BAD_INPUT',
    'input.changes.audience',
  ]);
  // What the message names instead means the same as leaving it out.
  const words = async (input: object) =>
    (await ask(classDocuments.create, { input })).data.trainingClassCreate.audience;
  expect(await words({ ...plan, audience: { all: [] } })).toBe(await words({ ...plan, code: 'NULL-3' }));
});
