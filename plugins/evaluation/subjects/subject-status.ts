import { registerEnumType } from 'qinxue/plugin';

export const EvaluationSubjectStatus = { ACTIVE: 'ACTIVE', EXCLUDED: 'EXCLUDED', EXCUSED: 'EXCUSED' } as const;
export type EvaluationSubjectStatus = keyof typeof EvaluationSubjectStatus;

registerEnumType(EvaluationSubjectStatus, {
  name: 'EvaluationSubjectStatus',
  description: 'Whether a subject is evaluated (考核对象状态).',
  valuesConfig: {
    ACTIVE: { description: 'It is evaluated (参加考核).' },
    EXCLUDED: { description: 'Taken out by who manages the evaluation, with a reason (已排除).' },
    EXCUSED: { description: 'The person has left, or the unit is closed (免于考核).' },
  },
});
