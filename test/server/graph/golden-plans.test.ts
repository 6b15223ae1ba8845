import { readFileSync, writeFileSync } from 'node:fs';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { OperationPlans } from '../../../server/kernel/execution/plan/operation-plans.ts';
import { isOfDriver, type OutputPlan, type PlanNode } from '../../../server/kernel/execution/plan/output-plan.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { fillLedger } from './entries.ts';
import { gadgets } from './fixtures/gadgets.ts';
import { ledger } from './fixtures/ledger.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startUnit({ plugins: [ledger, gadgets], options: { plans: true } });
  const units = ['E', 'A'].map((code) => server.unitIds.get(code) ?? '');
  await server.server.kernel.systemContext().transaction((context) => fillLedger(context, units, 12));
});

const FOLDER = new URL('golden-plans/', import.meta.url);

/** A plan as people read it: what each key is, and for rows with which columns they are read. */
function printed({ type, entries, rows }: PlanNode, indent = ''): string[] {
  const { layer } = rows ?? {};
  const columns = isOfDriver(layer) ? layer.columns.map(({ name }) => name).join(', ') : 'whole rows';
  const from = layer ? ` read by layer: ${columns}` : rows ? ' rows of a resolver' : '';
  return [
    `${indent}${type.name}${from}`,
    ...entries.flatMap((entry) => {
      if (entry.kind === 'name') return [`${indent}  ${entry.key}: the type's name`];
      if (entry.kind === 'column') return [`${indent}  ${entry.key}: column ${entry.column}`];
      const { link } = entry;
      const way = link && `${link.declared.kind} by ${link.from}${link.to.isCounted ? ', counted' : ''}`;
      const how = way ? `link to ${way}` : entry.field.resolve ? 'resolver' : 'property';
      const node = nodeIn(entry.output);
      return [`${indent}  ${entry.key}: ${how}`, ...(node ? printed(node, `${indent}    `) : [])];
    }),
  ];
}

const nodeIn = (output: OutputPlan): PlanNode | undefined => {
  if (output.kind === 'list') return nodeIn(output.of);
  return output.kind === 'object' ? output.node : undefined;
};

/** Ids and moments are other ones each time; of repeated parts of a statement the first tells enough. */
const readable = (text: string) =>
  text
    .replaceAll(/`t`\.|`/g, '')
    .replaceAll(/ UNION ALL SELECT .*/gs, ' UNION ALL …')
    .replaceAll(/IN \((\?, )+\?\)/g, 'IN (?, …)');

/** `QINXUE_GOLDEN=write` writes them anew; what has changed is then to be read as a diff. */
describe('a document, its plan and its statements', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['columns-of-a-page', '{ entries(first: 3) { nodes { code title amount day at } } }'],
    ['a-link-to-one', '{ entries(first: 3) { nodes { code book { title } } } }'],
    [
      'a-link-to-many',
      '{ books(first: 2) { nodes { title entries(first: 2, orderBy: CODE_ASC) { nodes { code } } } } }',
    ],
    [
      'three-layers',
      '{ books(first: 2) { nodes { unit { name } entries(first: 2) { nodes { parent { code book { id } } } } } } }',
    ],
    ['only-the-number', '{ books(first: 2) { nodes { entries { totalCount } } } }'],
    [
      'edges-and-nodes-share-rows',
      '{ books { nodes { entries(first: 1) { nodes { code } edges { cursor node { amount } } pageInfo { hasNextPage } } } } }',
    ],
    [
      'one-link-twice',
      '{ books(first: 1) { nodes { one: entries(first: 1) { nodes { id } } two: entries(last: 1) { nodes { note } } } } }',
    ],
    ['whole-rows-for-a-resolver', '{ entries(first: 2) { nodes { book { unit { code plugins { plugin } } } } } }'],
    [
      'what-is-left-out',
      'query ($more: Boolean!) { entries(first: 2) { nodes { code ... @include(if: $more) { book { title } } } } }',
      { more: false },
    ],
    ['no-rows-at-all', '{ gadget(n: 1) { n next(count: 2) { name __typename } } }'],
  ])('%s', async (name, text, variables = {}) => {
    const { schema } = server.server.kernel.graph;
    const document = parse(text);
    const operation = getOperationAST(document) as OperationDefinitionNode;
    const plan = new OperationPlans(schema, document, operation).find(variables);
    const statements: string[] = [];
    const stop = observeStatements((statement) => statements.push(statement));
    const { errors } = await server.ask(text, variables);
    stop();
    expect(errors).toBeUndefined();
    const asked = statements.filter((statement) => /FROM `(ledger_|organisation_unit`)/.test(statement)).map(readable);
    const golden = [text, '', ...(plan ? printed(plan.root) : ['graphql-js']), '', ...asked.sort(), ''].join('\n');
    const file = new URL(`${name}.txt`, FOLDER);
    if (process.env.QINXUE_GOLDEN === 'write') writeFileSync(file, golden);
    expect(golden).toBe(readFileSync(file, 'utf8'));
  });

  test('is graphql-js alone where a type is found out while it runs, and for the schema itself', () => {
    const { schema } = server.server.kernel.graph;
    for (const text of [
      '{ gadget { thing { n } } }',
      '{ gadget { told { __typename } } }',
      '{ __schema { queryType { name } } }',
    ]) {
      const document = parse(text);
      const operation = getOperationAST(document) as OperationDefinitionNode;
      expect(new OperationPlans(schema, document, operation).find({})).toBeUndefined();
    }
  });
});
