import { permission, text } from 'qinxue/plugin';

export const manageCompetitions = permission('competitions.manage', text('Manage competitions', '管理竞赛'), [
  'unit-admin',
]);
export const viewEntries = permission('competitions.view-entries', text("View others' entries", '查看参赛情况'), [
  'team-leader',
  'unit-admin',
  'analyst',
]);
export const enterOneself = permission('competitions.enter', text('Enter competitions', '报名参赛'), ['learner']);
export const enterOthers = permission('competitions.enter-others', text('Enter others', '代为报名'), [
  'team-leader',
  'unit-admin',
]);
export const judgeEntries = permission('competitions.judge', text('Judge entries', '竞赛评判'), ['judge']);

export const permissions = [manageCompetitions, viewEntries, enterOneself, enterOthers, judgeEntries];
