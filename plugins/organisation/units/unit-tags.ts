import { badInput, text } from 'qinxue/plugin';
import { inputText } from '../input-text.ts';

const MOST = 20;

/** Each once, in the order given. */
export function unitTags(argument: string, tags: readonly string[]): string[] {
  if (tags.length > MOST) throw badInput(argument, text(`must have at most ${MOST} tags.`, `至多 ${MOST} 个标签。`));
  return [...new Set(tags.map((tag, i) => inputText(`${argument}.${i}`, tag, 50)))];
}
