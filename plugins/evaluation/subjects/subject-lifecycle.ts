import { lifecycle, text } from 'qinxue/plugin';
import { subjectMoved } from '../events.ts';
import { EvaluationSubject } from './evaluation-subject.ts';

export const subjectLifecycle = lifecycle(EvaluationSubject, {
  noun: text('subject of an evaluation', '考核对象'),
  event: subjectMoved,
  transitions: {
    exclude: { from: ['ACTIVE'], to: 'EXCLUDED' },
    excuse: { from: ['ACTIVE'], to: 'EXCUSED', bySystem: true },
    include: { from: ['EXCLUDED', 'EXCUSED'], to: 'ACTIVE' },
  },
});
