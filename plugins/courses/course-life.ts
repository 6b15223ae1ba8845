import { lifecycle } from 'qinxue/plugin';
import { Course } from './course.ts';
import { courseMoved } from './events.ts';

export const courseLife = lifecycle(Course, {
  what: 'course',
  moved: courseMoved,
  steps: {
    // A published course stays published when its next version is.
    publish: { from: ['DRAFT', 'PUBLISHED'], to: 'PUBLISHED' },
    retire: { from: ['PUBLISHED'], to: 'RETIRED' },
  },
});
