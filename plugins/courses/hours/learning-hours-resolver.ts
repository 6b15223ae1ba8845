import { mutationOf, operations, pageQuery } from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';
import { confirmHours } from './confirm.ts';
import { LearningHours, LearningHoursConnection } from './learning-hours.ts';
import { LearningHoursReverseInput } from './learning-hours-input.ts';
import { reverseHours } from './reverse.ts';

const managed = mutationOf(LearningHours, manageCourses);

export const LearningHoursResolver = operations({
  learningHours: pageQuery(LearningHoursConnection, { description: 'The learning hours that you can see (学时记录).' }),
  learningHoursConfirm: managed(LearningHoursReverseInput, confirmHours, {
    description: 'Confirms a credit that was in doubt, for a reason (确认存疑学时).',
  }),
  learningHoursReverse: managed(LearningHoursReverseInput, reverseHours, {
    description:
      'Takes a credit back with another row, on the day for which it counted, and the completion that it came with (冲销学时).',
  }),
});
