import { registerEnumType } from 'qinxue/plugin';

export const CompetitionStatus = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  REGISTRATION: 'REGISTRATION',
  LOCKED: 'LOCKED',
  RUNNING: 'RUNNING',
  MARKING: 'MARKING',
  PROVISIONAL: 'PROVISIONAL',
  APPEALS: 'APPEALS',
  FINAL: 'FINAL',
  AWARDED: 'AWARDED',
  CANCELLED: 'CANCELLED',
} as const;
export type CompetitionStatus = keyof typeof CompetitionStatus;

registerEnumType(CompetitionStatus, {
  name: 'CompetitionStatus',
  description: 'Where a competition stands (竞赛状态).',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; only its organisers see it (草稿).' },
    PUBLISHED: { description: 'Announced (已公布).' },
    REGISTRATION: { description: 'Open for entries (报名中).' },
    LOCKED: { description: 'Its entries are fixed (报名截止).' },
    RUNNING: { description: 'Stages are held and marked (比赛中).' },
    MARKING: { description: 'All is held; what is left is marked (评分中).' },
    PROVISIONAL: { description: 'A first result is published (成绩公示).' },
    APPEALS: { description: 'Open to objections (申诉期).' },
    FINAL: { description: 'The result stands (成绩确定).' },
    AWARDED: { description: 'The awards are given (已授奖).' },
    CANCELLED: { description: 'It does not take place (已取消).' },
  },
});

/** Marks are given and stages closed. */
export const markingStatuses: readonly CompetitionStatus[] = ['RUNNING', 'MARKING'];

/** A result is published and may still be corrected. */
export const correctableStatuses: readonly CompetitionStatus[] = ['PROVISIONAL', 'APPEALS'];
