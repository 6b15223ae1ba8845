import { registerEnumType } from 'qinxue/plugin';

export const ReadThroughStatus = {
  PLANNED: 'PLANNED',
  READING: 'READING',
  PAUSED: 'PAUSED',
  FINISHED: 'FINISHED',
  STOPPED: 'STOPPED',
  VERIFIED: 'VERIFIED',
  CHALLENGED: 'CHALLENGED',
} as const;
export type ReadThroughStatus = keyof typeof ReadThroughStatus;

registerEnumType(ReadThroughStatus, {
  name: 'ReadThroughStatus',
  description: 'Where the reading of a book stands (阅读状态).',
  valuesConfig: {
    PLANNED: { description: 'To be read (待读).' },
    READING: { description: 'Under way (在读).' },
    PAUSED: { description: 'Put aside for a while (暂停).' },
    FINISHED: { description: 'Read to the end, as its reader says (已读完).' },
    STOPPED: { description: 'Given up (已放弃).' },
    VERIFIED: { description: 'A reviewer is satisfied that it was read (已核实).' },
    CHALLENGED: { description: 'A reviewer doubts it; it counts nowhere (存疑).' },
  },
});

/** There is one reading in these of a person and an edition. */
export const openStatuses: readonly ReadThroughStatus[] = ['PLANNED', 'READING', 'PAUSED'];
