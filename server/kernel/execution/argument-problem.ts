import { GraphQLError, Kind, type ValueNode, visit } from 'graphql';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { chineseOf } from './graphql-words.ts';

/**
 * What only the executor finds in arguments, as a mistake of the client: a variable that is null where a default, its own
 * or that of the place, had made it valid. Undefined for every other error. An error of a scalar that cannot write a value
 * has no node of the document, and is ours.
 */
export function argumentProblem(error: unknown): QinxueError | undefined {
  if (!(error instanceof GraphQLError) || error.originalError || error.extensions?.code) return undefined;
  const [node] = error.nodes ?? [];
  const [, name] = /^Argument "(.+?)" (?:of (?:non-null|required) type|has invalid value) /.exec(error.message) ?? [];
  if (!node || !name) return undefined;
  // What stands there may be long, and does not say which part is meant.
  const inside = error.message.includes(' has invalid value ') ? variablesIn(node as ValueNode) : [];
  const words = inside.length
    ? text(
        `Argument "${name}" does not fit its type: of its variables (${inside.join(', ')}) one is null where null is not taken. Leave it out, or give a value.`,
        `参数 “${name}” 不符合类型：其中的变量（${inside.join('、')}）有一个为 null，而此处不能为 null。请不要提供该变量，或给出值。`,
      )
    : text(error.message, chineseOf(error.message));
  return new QinxueError('BAD_USER_INPUT', words, { argument: name });
}

function variablesIn(node: ValueNode): string[] {
  const names = new Set<string>();
  visit(node, { [Kind.VARIABLE]: { enter: (variable) => void names.add(`$${variable.name.value}`) } });
  return [...names];
}
