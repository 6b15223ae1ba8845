import type { Metric } from 'qinxue/plugin';
import { attendanceRate } from './attendance-rate.ts';
import { completionRate } from './completion-rate.ts';
import { learnersShare } from './learners-share.ts';
import { leadersHours, learningHoursPerHead } from './learning-hours.ts';

export { attendanceRate, completionRate, leadersHours, learnersShare, learningHoursPerHead };

export const metrics: readonly Metric[] = [
  completionRate,
  learnersShare,
  learningHoursPerHead,
  attendanceRate,
  leadersHours,
];
