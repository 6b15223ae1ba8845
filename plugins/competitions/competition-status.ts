import { enumType } from 'qinxue/plugin';

export const CompetitionStatus = enumType('CompetitionStatus', 'Where a competition stands (竞赛状态).', {
  DRAFT: 'Being prepared; only its organisers see it (草稿).',
  PUBLISHED: 'Announced (已公布).',
  REGISTRATION: 'Open for entries (报名中).',
  LOCKED: 'Its entries are fixed (报名截止).',
  RUNNING: 'Stages are held and marked (比赛中).',
  MARKING: 'All is held; what is left is marked (评分中).',
  PROVISIONAL: 'A first result is published (成绩公示).',
  APPEALS: 'Open to objections (申诉期).',
  FINAL: 'The result stands (成绩确定).',
  AWARDED: 'The awards are given (已授奖).',
  CANCELLED: 'It does not take place (已取消).',
});
export type CompetitionStatus = keyof typeof CompetitionStatus;

/** Marks are given and stages closed. */
export const markingStatuses: readonly CompetitionStatus[] = ['RUNNING', 'MARKING'];

/** A result is published and may still be corrected. */
export const correctableStatuses: readonly CompetitionStatus[] = ['PROVISIONAL', 'APPEALS'];
