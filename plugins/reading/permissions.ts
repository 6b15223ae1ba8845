import { permission, text } from 'qinxue/plugin';

export const manageReading = permission('reading.manage', text('Manage reading activities', '管理读书活动'), [
  'unit-admin',
  'trainer',
]);
export const manageCatalogue = permission(
  'reading.manage-catalogue',
  text('Manage the catalogue of books', '管理书目'),
  ['unit-admin', 'trainer'],
);
export const viewReading = permission('reading.view', text("View others' reading", '查看读书记录'), [
  'team-leader',
  'unit-admin',
  'trainer',
  'reviewer',
  'analyst',
]);
export const reviewReading = permission(
  'reading.review',
  text('Review notes, readings and self-study plans', '评审笔记、读书记录和自学计划'),
  ['unit-admin', 'reviewer'],
);
export const setUnitGoals = permission('reading.set-goals', text('Set the goals of units', '制定单位读书目标'), [
  'team-leader',
  'unit-admin',
]);
export const read = permission('reading.read', text("Read, and study on one's own", '读书自学'), ['learner']);

export const permissions = [manageReading, manageCatalogue, viewReading, reviewReading, setUnitGoals, read];
