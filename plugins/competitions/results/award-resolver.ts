import { mutationOf, operations } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';
import { Award } from './award.ts';
import { AwardWithdrawInput } from './result-input.ts';
import { withdrawAward } from './withdraw-award.ts';

export const AwardResolver = operations({
  awardWithdraw: mutationOf(Award, manageCompetitions)(AwardWithdrawInput, withdrawAward, {
    description:
      'Takes an award back after it was given: the entry is excluded, and its place passes on by the declared rule (撤销获奖).',
  }),
});
