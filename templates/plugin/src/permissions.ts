import { permission, text } from 'qinxue/plugin';

export const write = permission('sample-plugin.write', text('Write entries', '填写记录'), ['learner']);
export const view = permission('sample-plugin.view', text("View others' entries", '查看他人记录'), [
  'team-leader',
  'unit-admin',
  'analyst',
]);
export const manage = permission('sample-plugin.manage', text('Manage entries', '管理记录'), ['unit-admin']);

export const permissions = [write, view, manage];
