import { join } from 'node:path';
import { BootError } from '../../kernel/base/errors.ts';
import { type Declaration, readApi } from './api-declarations.ts';
import { GENERATED, page } from './markdown.ts';

const ENTRY = join('server', 'api', 'plugin.ts');

/** The rooms of the kernel, by what an author looks for in them. */
const rooms: Readonly<Record<string, string>> = {
  contract: 'What a plugin is made of',
  data: 'Tables, statements and migrations',
  request: 'Reading and writing rows',
  schema: 'The graph',
  base: 'Errors, texts, numbers and files',
};

/**
 * `schema/plugin-api.md`: what `qinxue/plugin` exports, each with its declaration and the comment in front of it.
 * @throws BootError naming the exports that have no comment
 */
export function apiPage(entry = ENTRY): string {
  const { declarations, borrowed } = readApi(entry);
  const silent = declarations.filter(({ comment }) => !comment).map(({ name }) => name);
  if (silent.length)
    throw new BootError(
      `Without a doc comment: ${silent.join(', ')}. Say above each what it is, its units and its errors.`,
    );
  const others = [...new Set(declarations.map(({ room }) => room))].filter((room) => !(room in rooms));
  return page(
    '# The plugin API',
    `All that \`import … from 'qinxue/plugin'\` has. ${GENERATED}`,
    ...[...Object.keys(rooms), ...others].flatMap((room) => {
      const own = declarations.filter((one) => one.room === room).sort((a, b) => (a.name < b.name ? -1 : 1));
      return own.length ? [`## ${rooms[room] ?? room}`, ...own.flatMap(section)] : [];
    }),
    '## From libraries',
    'Passed on, so that a plugin has the same copy as the server.',
    [...borrowed].map(([from, names]) => `- \`${from}\`: ${names.map((name) => `\`${name}\``).join(', ')}`).join('\n'),
  );
}

const section = ({ name, signature, comment = '' }: Declaration): string[] => [
  `### ${name}`,
  `\`\`\`ts\n${signature}\n\`\`\``,
  said(comment),
];

/** Tags as words: who reads the page has no editor that knows them. */
const said = (comment: string): string =>
  comment
    .replace(/\s*@throws\s+/g, '\n\n**Throws** ')
    .replace(/\s*@example\s+/g, '\n\n**Example** ')
    .replace(/\s*@since\s+/g, '\n\n**Since** ');
