import { enumType } from 'qinxue/plugin';

export const DeliverableKind = enumType('DeliverableKind', 'What a reader writes about a book (成果类别).', {
  NOTE: 'A note on what was read (读书笔记).',
  TALK: 'What was told to others about it, written down (讲读记录).',
  RECOMMENDATION: 'Why others should read it (荐书).',
  ESSAY: 'An essay (征文).',
});
export type DeliverableKind = keyof typeof DeliverableKind;
