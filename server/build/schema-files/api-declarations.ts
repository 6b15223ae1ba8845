import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from '@babel/parser';

/** One public name: where it is declared, its words, and what the compiler holds callers to. */
export interface Declaration {
  readonly name: string;
  /** The room of the kernel that it comes from: `contract`. */
  readonly room: string;
  /** Undefined where it has no doc comment. */
  readonly comment: string | undefined;
  readonly signature: string;
}

/** Names that the API passes on from libraries, by the library. */
export type Borrowed = ReadonlyMap<string, readonly string[]>;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly leadingComments?: readonly { readonly type: string; readonly value: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: the parser's nodes, of which each kind has its own parts
  readonly [part: string]: any;
}

const parsed = (file: string): { text: string; body: readonly Node[] } => {
  const text = readFileSync(file, 'utf8');
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript', 'decorators-legacy'] });
  return { text, body: program.body as unknown as Node[] };
};

/** Every name that the entry exports, in its order; of types and values alike. */
export function readApi(entry: string): { declarations: readonly Declaration[]; borrowed: Borrowed } {
  const borrowed = new Map<string, string[]>();
  const declarations: Declaration[] = [];
  const lend = (from: string, name: string) => borrowed.set(from, [...(borrowed.get(from) ?? []), name]);
  for (const node of parsed(entry).body) {
    if (node.type !== 'ExportNamedDeclaration' || !node.source) continue;
    const names = (node.specifiers as Node[]).map(({ local, exported }) => [local.name, exported.name] as const);
    const from = String(node.source.value);
    if (from.startsWith('.'))
      for (const [local, name] of names) {
        const found = declared(join(dirname(entry), from), local, name);
        if (typeof found === 'string') lend(found, name);
        else declarations.push(found);
      }
    else for (const [, name] of names) lend(from, name);
  }
  return { declarations, borrowed };
}

/** Or the library that it comes from. */
function declared(file: string, local: string, name: string): Declaration | string {
  const { text, body } = parsed(file);
  const room = /kernel[\\/](\w+)/.exec(file)?.[1] ?? '';
  for (const node of body) {
    const passedOn = (node.specifiers as Node[] | undefined)?.find(({ exported }) => exported?.name === local);
    if (passedOn && node.source) {
      const from = String(node.source.value);
      return from.startsWith('.')
        ? declared(join(dirname(file), from), passedOn.local.name, name)
        : (from.split('/')[0] ?? from);
    }
    const inner = node.declaration as Node | undefined;
    if (node.type !== 'ExportNamedDeclaration' || !inner) continue;
    const parts: readonly Node[] = inner.declarations ?? [inner];
    if (parts.some(({ id }) => id?.name === local))
      return { name, room, comment: commentOf(node), signature: signatureOf(text, node.start, inner) };
  }
  throw new Error(`${file} does not export ${local}.`);
}

/** The last block before it, without stars. */
function commentOf({ leadingComments = [] }: Node): string | undefined {
  const block = leadingComments.filter(({ type, value }) => type === 'CommentBlock' && value.startsWith('*')).at(-1);
  return block?.value
    .replace(/^\*/, '')
    .replace(/^\s*\* ?/gm, '')
    .trim();
}

/** The declaration without what it does: bodies of functions and methods, initial values that are long, private members. */
function signatureOf(text: string, start: number, node: Node): string {
  if (node.type === 'ClassDeclaration') return classSignature(text, start, node);
  if (node.type === 'FunctionDeclaration') return `${text.slice(start, node.body.start).trim()};`;
  const value = node.declarations?.[0]?.init as Node | undefined;
  if (value?.type === 'ArrowFunctionExpression')
    return `${text.slice(start, value.body.start).replace(/[\s(]*$/, '')} …;`;
  return text.slice(start, node.end);
}

function classSignature(text: string, start: number, node: Node): string {
  const members = (node.body.body as Node[]).filter(({ accessibility }) => accessibility !== 'private');
  const lines = members.map((member) => {
    const end = member.body?.start ?? member.end;
    return `  ${text.slice(member.start, end).trim().replace(/;$/, '')};`;
  });
  return [text.slice(start, node.body.start).trim(), '{', ...lines, '}'].join('\n').replace('\n{', ' {');
}
