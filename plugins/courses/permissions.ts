import { permission, text } from 'qinxue/plugin';

export const manageCourses = permission('courses.manage', text('Manage courses', '管理课程'), [
  'unit-admin',
  'trainer',
]);
export const viewLearning = permission('courses.view-learning', text("View others' learning", '查看学习记录'), [
  'team-leader',
  'unit-admin',
  'trainer',
  'analyst',
]);
export const enrolOneself = permission('courses.enrol', text('Enrol oneself', '自主选课'), ['learner']);
export const learn = permission('courses.learn', text('Learn', '学习课程'), ['learner']);

export const recordAttendance = permission('courses.record-attendance', text('Record attendance', '登记考勤'), [
  'unit-admin',
  'trainer',
]);

export const permissions = [manageCourses, viewLearning, enrolOneself, learn, recordAttendance];
