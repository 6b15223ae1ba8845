import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';

const folder = 'plugins/competitions/operations';

test('the operations for clients fit the graph, and there is one for every mutation of competitions', () => {
  const schema = buildSchema(readFileSync('schema/whole.graphql', 'utf8'));
  const text = readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
  const document = parse(text);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const asked = document.definitions
    .filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
    .flatMap(({ selectionSet }) => selectionSet.selections.flatMap((each) => ('name' in each ? each.name.value : [])));
  const own =
    readFileSync('schema/competitions.graphql', 'utf8').match(/extend type Mutation \{[\s\S]*?\n\}/)?.[0] ?? '';
  const mutations = [...own.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  expect(mutations.length).toBeGreaterThan(25);
  expect(mutations.filter((name) => !asked.includes(name ?? ''))).toEqual([]);
});
