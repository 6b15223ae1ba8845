import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { QinxueError } from '../base/errors.ts';
import { type Text, text } from '../base/text.ts';
import { chineseOf, withoutSuggestion } from './graphql-words.ts';

/** More than a person reads. */
const MAX_PROBLEMS = 20;
const MAX_QUOTE = 100;

/**
 * What is wrong with the variables of a request, each with its path and what was found there. graphql-js prints the value
 * itself, which of nested ones leaves `[[Object]]`, and guesses what was meant, which tells names of the graph.
 */
export function variableProblems(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const problems: GraphQLError[] = [];
  const add = (nodes: VariableDefinitionNode, path: string, words: Text) => {
    if (problems.length >= MAX_PROBLEMS) return;
    const originalError = new QinxueError('BAD_USER_INPUT', words, { variable: path });
    problems.push(new GraphQLError(words.en, { nodes, originalError }));
  };
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
    if (!Object.hasOwn(given, name)) {
      if (!isNonNullType(type) || definition.defaultValue) continue;
      const message = `Variable "$${name}" of required type "${type}" was not provided.`;
      add(definition, `$${name}`, text(message, chineseOf(message)));
    } else if (given[name] === null && isNonNullType(type)) {
      const message = `Variable "$${name}" of non-null type "${type}" must not be null.`;
      add(definition, `$${name}`, text(message, chineseOf(message)));
    } else
      coerceInputValue(given[name], type, (steps, value, error) => {
        const path = `$${name}${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
        add(definition, path, wordsOf(path, value, withoutSuggestion(error.message)));
      });
  }
  return problems;
}

function wordsOf(path: string, value: unknown, message: string): Text {
  const kind = kindOf(value);
  // Its own words quote the value once more.
  const isNested = typeof value === 'object' && value !== null;
  const reason = (language: 'en' | 'zh') => {
    const short = isNested
      ? message.replace(/: [[{].*?(\.?)$/s, `: ${kind[language]}$1`)
      : shortened(message, 2 * MAX_QUOTE);
    return language === 'zh' ? chineseOf(short) : short;
  };
  return text(
    `Variable "${path}" got invalid value ${kind.en}; ${reason('en')}`,
    `变量 “${path}” 的值${kind.zh}不正确：${reason('zh')}`,
  );
}

function kindOf(value: unknown): Text {
  if (Array.isArray(value)) return text(`(a list of ${value.length})`, `（${value.length} 项的列表）`);
  if (typeof value === 'object' && value !== null) {
    const names = shortened(Object.keys(value).join(', '), MAX_QUOTE);
    return text(`(an object with ${names || 'no fields'})`, `（对象：${names || '没有字段'}）`);
  }
  const quoted = shortened(JSON.stringify(value) ?? 'undefined', MAX_QUOTE);
  return text(quoted, ` ${quoted} `);
}

const shortened = (words: string, most: number) => (words.length > most ? `${words.slice(0, most)}…` : words);
