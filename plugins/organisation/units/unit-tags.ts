import { badInput, text } from 'qinxue/plugin';
import { inputText } from '../input-text.ts';

const MAX = 20;

/** Each once, in the order given. */
export function unitTags(argument: string, tags: readonly string[]): string[] {
  if (tags.length > MAX) throw badInput(argument, text(`must have at most ${MAX} tags.`, `至多 ${MAX} 个标签。`));
  return [...new Set(tags.map((tag, i) => inputText(`${argument}.${i}`, tag, 50)))];
}
