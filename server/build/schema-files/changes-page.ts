import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { Decimal, quantities } from '../../kernel/schema/quantity/quantities.ts';
import { GENERATED, page, table } from './markdown.ts';

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
  const instead = insteadOf(changes);
  const sections = levels.flatMap(({ level, title, words }) => {
    const lines = changes.filter((change) => change.criticality.level === level).map(line);
    return lines.length ? [`## ${title}`, words, [...new Set(lines)].sort().join('\n')] : [];
  });
  if (instead.length)
    sections.unshift(
      '## Numbers that have a unit now',
      NUMBERS,
      table(['field', 'unit', 'old number divided by'], instead),
    );
  return page(...head, ...(sections.length ? sections : ['None that a client can see.']));
}

const NUMBERS =
  'Decimals where there were whole numbers. Of `Decimal` the divisor depends on what stands beside the field: see [docs/decisions/quantities-have-units.md](../docs/decisions/quantities-have-units.md).';

/** What was a whole number of steps and is a quantity: its field, unit and divisor. */
const insteadOf = (changes: readonly Change[]): string[][] =>
  changes
    .flatMap(({ path, message }) => {
      const [, name = ''] = / changed type from '(?:Int|SafeInt)!?' to '(\w+)!?'/.exec(message) ?? [];
      const quantity = quantities.find((each) => each.name === name);
      return path && quantity
        ? [[`\`${path}\``, name, quantity === Decimal ? '–' : String(10 ** quantity.digits)]]
        : [];
    })
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

const line = ({ path, message, criticality: { reason } }: Change) =>
  `- ${path ? `\`${path}\`: ` : ''}${sentence(message)}${reason ? ` ${sentence(reason)}` : ''}`;

const sentence = (text: string) => `${text.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
