import type { Text } from '../base/text.ts';

/** A query that shows what a plugin's graph can tell, offered in the explorer of every unit that has it on. */
export interface Example {
  readonly title: Text;
  /** What it answers, in a sentence: the comment above the query. */
  readonly note: Text;
  /** Runs as it stands: without variables, for whoever is signed in, and with this plugin and what it requires alone. */
  readonly document: string;
}

/** @example `example(text('Tools', '工具'), text('The newest tools.', '最新的工具。'), 'query Tools { … }')` */
export const example = (title: Text, note: Text, document: string): Example =>
  Object.freeze({ title, note, document: `${document.trim()}\n` });
