import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { type DocumentNode, lexicographicSortSchema, parse, printSchema, visit } from 'graphql';
import { schemaOf } from './built-schema.ts';

/** The graph that a client was generated from, and how it came to be so. */
export interface ChangeLog {
  /** Without descriptions, for those break nobody. */
  readonly schema: string;
  /** Markdown, the newest change on top. */
  readonly log: string;
}

const HEAD = `# Changes of the schema

What changed each time that this client was generated from another graph, the newest first. What is under
“Breaking” has to change in a front end before it takes that version.
`;

const levels = [
  { level: CriticalityLevel.Breaking, title: 'Breaking' },
  { level: CriticalityLevel.Dangerous, title: 'Dangerous: a front end may meet what it does not know' },
  { level: CriticalityLevel.NonBreaking, title: 'Safe' },
] as const;

/** The log with what is different now; the same log where nothing is, so that writing twice is writing once. */
export async function changeLog(before: Partial<ChangeLog>, graph: DocumentNode): Promise<ChangeLog> {
  const schema = bare(graph);
  if (before.schema === schema && before.log !== undefined) return { schema, log: before.log };
  const sections = (before.log ?? HEAD).slice((before.log ?? HEAD).indexOf('\n## ') + 1);
  const earlier = sections.startsWith('## ') ? sections : '';
  const number = Number(/^## Schema (\d+)/.exec(earlier)?.[1] ?? 0) + 1;
  const words = before.schema === undefined ? 'The first.\n' : await changes(before.schema, schema);
  return { schema, log: `${[HEAD, `## Schema ${number}\n\n${words}`, earlier].filter(Boolean).join('\n')}` };
}

async function changes(before: string, after: string): Promise<string> {
  const all = await diff(schemaOf(parse(before)), schemaOf(parse(after)));
  const sections = levels.flatMap(({ level, title }) => {
    const lines = all.filter((change) => change.criticality.level === level).map(line);
    return lines.length ? [`### ${title}\n\n${[...new Set(lines)].sort().join('\n')}\n`] : [];
  });
  return sections.join('\n');
}

const line = ({ path, message }: Change) =>
  `- ${path ? `\`${path}\`: ` : ''}${message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;

/** The graph in an order of its own and without words. */
function bare(graph: DocumentNode): string {
  const silent = visit(graph, {
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
  });
  return `${printSchema(lexicographicSortSchema(schemaOf(silent)))}\n`;
}
