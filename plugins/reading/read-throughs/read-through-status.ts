import { enumType } from 'qinxue/plugin';

export const ReadThroughStatus = enumType('ReadThroughStatus', 'Where the reading of a book stands (阅读状态).', {
  PLANNED: 'To be read (待读).',
  READING: 'Under way (在读).',
  PAUSED: 'Put aside for a while (暂停).',
  FINISHED: 'Read to the end, as its reader says (已读完).',
  STOPPED: 'Given up (已放弃).',
  VERIFIED: 'A reviewer is satisfied that it was read (已核实).',
  CHALLENGED: 'A reviewer doubts it; it counts nowhere (存疑).',
});
export type ReadThroughStatus = keyof typeof ReadThroughStatus;

/** There is one reading in these of a person and an edition. */
export const openStatuses: readonly ReadThroughStatus[] = ['PLANNED', 'READING', 'PAUSED'];
