import { type GraphQLSchema, parse, validate } from 'graphql';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';

/** What is wrong with the examples of a plugin, in the graph that has it and what it requires alone. */
export const wrongExamples = ({ examples }: Plugin, schema: GraphQLSchema): string[] =>
  examples.flatMap(({ title, note, document }) => {
    const parsed = parse(document);
    const needs = parsed.definitions.some((at) => 'variableDefinitions' in at && at.variableDefinitions?.length);
    return [
      ...[title, note].filter(({ zh }) => !/\p{Script=Han}/u.test(zh)).map(({ zh }) => `"${zh}" is not Chinese.`),
      ...(needs ? [`"${title.en}" has variables: an example runs as it stands.`] : []),
      ...validate(schema, parsed).map((error) => `"${title.en}": ${error.message}`),
    ];
  });
