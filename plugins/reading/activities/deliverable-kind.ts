import { registerEnumType } from 'qinxue/plugin';

export const DeliverableKind = {
  NOTE: 'NOTE',
  TALK: 'TALK',
  RECOMMENDATION: 'RECOMMENDATION',
  ESSAY: 'ESSAY',
} as const;
export type DeliverableKind = keyof typeof DeliverableKind;

registerEnumType(DeliverableKind, {
  name: 'DeliverableKind',
  description: 'What a reader writes about a book (成果类别).',
  valuesConfig: {
    NOTE: { description: 'A note on what was read (读书笔记).' },
    TALK: { description: 'What was told to others about it, written down (讲读记录).' },
    RECOMMENDATION: { description: 'Why others should read it (荐书).' },
    ESSAY: { description: 'An essay (征文).' },
  },
});
