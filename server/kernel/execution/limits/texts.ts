import { type DocumentNode, visit } from 'graphql';
import { badInput, type QinxueError } from '../../base/errors.ts';
import { text } from '../../base/text.ts';

/**
 * Letters that nobody sees and databases differ in: a NUL ends a text for one of them, and a pattern with it then fits
 * everything. Tab and line breaks are text.
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

const refusal = (argument: string, letter: string) => {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return badInput(
    argument,
    text(
      `holds a control character (${code}), which no text may have. Remove it.`,
      `含有控制字符（${code}），文本中不得使用，请删除。`,
    ),
  );
};

/** Why a text among the variables cannot be taken, with its path; undefined where all can. */
export function textsError(variables: Readonly<Record<string, unknown>>): QinxueError | undefined {
  const pending: { readonly path: string; readonly value: unknown }[] = [];
  for (const name in variables) pending.push({ path: `$${name}`, value: variables[name] });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') {
      const found = INVISIBLE.exec(value);
      if (found) return refusal(path, found[0]);
    } else if (Array.isArray(value)) {
      for (const [i, each] of value.entries()) pending.push({ path: `${path}[${i}]`, value: each });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) pending.push({ path: `${path}.${key}`, value: each });
  }
  return undefined;
}

/** The same of the texts that a document has in its arguments. */
export function literalsError(document: DocumentNode): QinxueError | undefined {
  let found: QinxueError | undefined;
  const path: string[] = [];
  const named = {
    enter: ({ name }: { readonly name: { readonly value: string } }) => void path.push(name.value),
    leave: () => void path.pop(),
  };
  visit(document, {
    Argument: named,
    ObjectField: named,
    StringValue: ({ value }) => {
      const letter = found ? null : INVISIBLE.exec(value);
      if (letter) found = refusal(path.join('.') || 'description', letter[0]);
    },
  });
  return found;
}
