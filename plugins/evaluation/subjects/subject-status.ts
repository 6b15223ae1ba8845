import { enumType } from 'qinxue/plugin';

export const EvaluationSubjectStatus = enumType(
  'EvaluationSubjectStatus',
  'Whether a subject is evaluated (考核对象状态).',
  {
    ACTIVE: 'It is evaluated (参加考核).',
    EXCLUDED: 'Taken out by who manages the evaluation, with a reason (已排除).',
    EXCUSED: 'The person has left, or the unit is closed (免于考核).',
  },
);
export type EvaluationSubjectStatus = keyof typeof EvaluationSubjectStatus;
