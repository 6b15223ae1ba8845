import { permission, text } from 'qinxue/plugin';

export const manageEvaluation = permission('evaluation.manage', text('Manage evaluation', '管理考核评价'), [
  'unit-admin',
]);
export const viewEvaluation = permission('evaluation.view', text("View others' evaluation", '查看考核评价'), [
  'team-leader',
  'unit-admin',
  'reviewer',
  'analyst',
]);
/** For a unit in the unit above it; for a person in the person's own. */
export const reviewSubjects = permission('evaluation.review', text('Review people and units below', '单位评审'), [
  'team-leader',
  'unit-admin',
  'reviewer',
]);
export const assessUnit = permission('evaluation.assess', text('Assess the own unit', '本单位自评'), [
  'team-leader',
  'unit-admin',
]);
export const sitInCommittee = permission('evaluation.sit', text('Judge without a seat', '代评委评分'));

export const permissions = [manageEvaluation, viewEvaluation, reviewSubjects, assessUnit, sitInCommittee];
