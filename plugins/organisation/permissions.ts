import { permission, text } from 'qinxue/plugin';

export const viewMembers = permission('organisation.view-members', text('View members', '查看职工'), [
  'team-leader',
  'unit-admin',
  'trainer',
  'reviewer',
  'analyst',
]);
export const manageUnits = permission('organisation.manage-units', text('Manage units', '管理单位'), ['unit-admin']);
export const manageMembers = permission('organisation.manage-members', text('Manage members', '管理职工'), [
  'unit-admin',
]);
export const grantRoles = permission('organisation.grant-roles', text('Grant roles', '授予角色'), ['unit-admin']);
export const switchPlugins = permission('organisation.switch-plugins', text('Switch plugins', '启停插件'), [
  'unit-admin',
]);
export const manageBodies = permission('organisation.manage-bodies', text('Manage bodies', '管理机构与席位'), [
  'unit-admin',
]);
export const manageAttachments = permission(
  'organisation.manage-attachments',
  text('See attachments that belong to nothing yet', '管理未引用的附件'),
  ['unit-admin'],
);
export const importRoster = permission('organisation.import-roster', text('Import rosters', '导入名册'));
export const readAudit = permission('organisation.read-audit', text('Read the audit log', '查看审计记录'), [
  'unit-admin',
]);
export const analyse = permission('organisation.analyse', text('Run large queries', '大规模查询'), ['analyst']);

export const permissions = [
  viewMembers,
  manageUnits,
  manageMembers,
  grantRoles,
  switchPlugins,
  manageBodies,
  manageAttachments,
  importRoster,
  readAudit,
  analyse,
];
