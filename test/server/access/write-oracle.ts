import { Eyes, type Oracle } from './oracle.ts';
import type { Person, Row, World } from './world.ts';

/** Who may change which row, as the domain says it; what is not named here is judged by its plugin's own tests. */
const rules: Readonly<Record<string, (eyes: Eyes, row: Row, oracle: Oracle) => boolean>> = {
  Unit: (eyes, row) =>
    eyes.holds('organisation.manage-units', row.id) || eyes.holds('organisation.manage-units', row.parentId),
  // A person is managed through their places; someone new has none yet.
  Member: (eyes, row, oracle) => {
    const places = oracle.table('Membership').filter(({ memberId }) => memberId === row.id);
    return places.length
      ? places.some(({ unitId }) => eyes.holds('organisation.manage-members', unitId))
      : eyes.holdsSomewhere('organisation.manage-members');
  },
  Membership: (eyes, row) => eyes.holds('organisation.manage-members', row.unitId),
  Role: (eyes) => eyes.holdsSomewhere('organisation.grant-roles'),
  RoleGrant: (eyes, row) => eyes.holds('organisation.grant-roles', row.unitId),
  PluginSetting: (eyes, row) => eyes.holds('organisation.switch-plugins', row.unitId),
  Body: (eyes, row) => eyes.holds('organisation.manage-bodies', row.unitId),
  Seat: (eyes, row, oracle) => eyes.holds('organisation.manage-bodies', oracle.byId('Body', row.bodyId)?.unitId),
  Account: (eyes, row, oracle) => {
    const member = oracle.byId('Member', row.memberId);
    return (
      row.memberId === eyes.me ||
      (member !== undefined && (rules.Member as NonNullable<(typeof rules)[string]>)(eyes, member, oracle))
    );
  },
  ApiToken: (eyes, row) => row.memberId === eyes.me && !eyes.isToken,
  AuditEntry: (eyes, row) => row.actorId === eyes.me,
  Course: (eyes, row) => eyes.holds('courses.manage', row.unitId),
  CourseVersion: (eyes, row, oracle) => eyes.holds('courses.manage', oracle.byId('Course', row.courseId)?.unitId),
  CourseModule: (eyes, row, oracle) => part(eyes, row, oracle),
  CourseItem: (eyes, row, oracle) => part(eyes, row, oracle),
  Enrolment: (eyes, row) => row.memberId === eyes.me || eyes.holds('courses.manage', row.unitId),
  ItemProgress: (eyes, row, oracle) => {
    const enrolment = oracle.byId('Enrolment', row.enrolmentId);
    return enrolment?.memberId === eyes.me || eyes.holds('courses.manage', enrolment?.unitId);
  },
  // Not the class itself and the places in it: a learner's seat is counted there, and goes to someone else when they leave.
  ClassTrainer: (eyes, row, oracle) => inClass(eyes, row.classId, oracle, 'courses.manage'),
  ClassSession: (eyes, row, oracle) =>
    inClass(eyes, row.classId, oracle, 'courses.manage') ||
    inClass(eyes, row.classId, oracle, 'courses.record-attendance'),
  Attendance: (eyes, row, oracle) =>
    inClass(eyes, oracle.byId('ClassSession', row.sessionId)?.classId, oracle, 'courses.record-attendance'),
  LearningHours: (eyes, row, oracle) =>
    inClass(eyes, row.classId, oracle, 'courses.manage') || eyes.holds('courses.manage', row.unitId),
};

const inClass = (eyes: Eyes, classId: unknown, oracle: Oracle, permission: string) =>
  eyes.holds(permission, oracle.byId('TrainingClass', classId)?.unitId);

const part = (eyes: Eyes, row: Row, oracle: Oracle) => {
  const version = oracle.byId('CourseVersion', row.versionId);
  return eyes.holds('courses.manage', oracle.byId('Course', version?.courseId)?.unitId);
};

/** Undefined where nothing is said of such rows. */
export function mayWrite(world: World, oracle: Oracle, person: Person, entity: string, row: Row): boolean | undefined {
  const rule = rules[entity];
  return rule && person.memberId !== undefined && rule(new Eyes(person, oracle, world), row, oracle);
}
