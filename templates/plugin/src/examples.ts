import { example, text } from 'qinxue/plugin';

/** Queries to begin with, in the explorer. */
export const examples = [
  example(
    text('Entries', '记录列表'),
    text('The newest entries of the unit.', '本单位最新的记录。'),
    `
query Entries {
  viewer { unit { name samplePluginEntries(first: 10) { totalCount nodes { title doneOn } } } }
}`,
  ),
];
