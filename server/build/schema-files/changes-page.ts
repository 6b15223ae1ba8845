import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { GENERATED, page } from './markdown.ts';

const levels = [
  { level: CriticalityLevel.Breaking, title: 'Breaking', words: 'Clients that use these must change first.' },
  {
    level: CriticalityLevel.Dangerous,
    title: 'Dangerous',
    words: 'Clients go on, but may meet what they do not know.',
  },
  { level: CriticalityLevel.NonBreaking, title: 'Safe', words: '' },
] as const;

/** `schema/changes.md`: from one whole schema to the next, what breaks clients first. */
export async function changesPage(before: string | undefined, after: string): Promise<string> {
  const head = ['# Changes', `From the whole graph that was generated before this one. ${GENERATED}`];
  if (before === undefined) return page(...head, 'There was none before: this is the first.');
  const changes = await diff(buildSchema(before), buildSchema(after));
  const sections = levels.flatMap(({ level, title, words }) => {
    const lines = changes.filter((change) => change.criticality.level === level).map(line);
    return lines.length ? [`## ${title}`, words, [...new Set(lines)].sort().join('\n')] : [];
  });
  return page(...head, ...(sections.length ? sections : ['None that a client can see.']));
}

const line = ({ path, message, criticality: { reason } }: Change) =>
  `- ${path ? `\`${path}\`: ` : ''}${sentence(message)}${reason ? ` ${sentence(reason)}` : ''}`;

const sentence = (text: string) => `${text.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
