import { lifecycle, text } from 'qinxue/plugin';
import { Course } from './course.ts';
import { courseMoved } from './events.ts';

export const courseLifecycle = lifecycle(Course, {
  noun: text('course', '课程'),
  event: courseMoved,
  transitions: {
    // A published course stays published when its next version is.
    publish: { from: ['DRAFT', 'PUBLISHED'], to: 'PUBLISHED' },
    retire: { from: ['PUBLISHED'], to: 'RETIRED' },
    restore: { from: ['RETIRED'], to: 'PUBLISHED' },
  },
});
