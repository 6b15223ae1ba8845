import type { EntityClass } from '../../../server/data/table.ts';
import type { Permission } from '../../../server/plugin/permission.ts';
import { type Person, type Row, TODAY, type World } from './world.ts';

type Sees = (row: Row) => boolean;

/**
 * Who may see which row, said a second time: from the tables and the rules of the domain alone, in the plainest
 * words, without a line of the code that is tested.
 */
export class Oracle {
  /** As they were when it was made: a world that changes afterwards is another oracle's. */
  private readonly tables: ReadonlyMap<string, readonly Row[]>;
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly seen = new Map<string, ReadonlySet<string>>();

  constructor(private readonly world: World) {
    this.tables = new Map(
      world.server.server.kernel.installation.entities.map((entity) => [entity.name, world.rows(entity)]),
    );
    this.parents = new Map(this.table('Unit').map((unit) => [unit.id, unit.parentId as string | null]));
  }

  /** The ids of all rows of an entity that the person sees. */
  visible(person: Person, entity: EntityClass): ReadonlySet<string> {
    const key = `${person.name}/${entity.name}`;
    const known = this.seen.get(key);
    if (known) return known;
    const sees = this.rule(person, entity.name);
    const ids = new Set(
      this.table(entity.name)
        .filter(sees)
        .map(({ id }) => id),
    );
    this.seen.set(key, ids);
    return ids;
  }

  private rule(person: Person, name: string): Sees {
    if (!person.memberId) return () => false;
    const sees = rules[name];
    if (!sees) throw new Error(`Say in test/server/access/oracle.ts who sees ${name}.`);
    return sees(new Eyes(person, this, this.world));
  }

  table(name: string): readonly Row[] {
    return this.tables.get(name) ?? [];
  }

  byId(name: string, id: unknown): Row | undefined {
    return this.table(name).find((row) => row.id === id);
  }

  /** The unit itself and all above it. */
  upwards(unit: unknown): string[] {
    const path: string[] = [];
    for (let at = unit as string | null | undefined; at; at = this.parents.get(at)) path.push(at);
    return path;
  }
}

/** What a rule has to know of the person. */
export class Eyes {
  readonly me: string;
  /** The units that the person is in today. */
  readonly units: readonly string[];
  private readonly grants: readonly Row[];

  constructor(
    private readonly person: Person,
    readonly oracle: Oracle,
    private readonly world: World,
  ) {
    this.me = person.memberId ?? '';
    const mine = (row: Row) => row.memberId === this.me && isToday(row);
    this.units = oracle
      .table('Membership')
      .filter(mine)
      .map((row) => String(row.unitId));
    this.grants = oracle.table('RoleGrant').filter(mine);
  }

  /** In the unit, or above it. */
  holds(id: string, unit: unknown): boolean {
    if (this.person.only && !this.person.only.has(id)) return false;
    const everyLearner = this.permission(id).roles.includes('learner');
    const given = this.grants.filter((grant) => this.allows(grant, id)).map((grant) => String(grant.unitId));
    const from = [...given, ...(everyLearner ? this.units : [])];
    return this.oracle.upwards(unit).some((above) => from.includes(above));
  }

  holdsSomewhere(id: string): boolean {
    return this.oracle.table('Unit').some((unit) => this.holds(id, unit.id));
  }

  get isToken(): boolean {
    return this.person.only !== undefined;
  }

  /** From the units of the person up to the top. */
  isOnLine(unit: unknown): boolean {
    return this.units.some((own) => this.oracle.upwards(own).includes(unit as string));
  }

  /** The own line, and everything below the own units and those of a role. */
  seesUnit(unit: unknown): boolean {
    const counting = this.grants.filter(
      (grant) => !this.person.only || [...this.person.only].some((id) => this.allows(grant, id)),
    );
    const roots = [...this.units, ...counting.map((grant) => String(grant.unitId))];
    return this.isOnLine(unit) || this.oracle.upwards(unit).some((above) => roots.includes(above));
  }

  sees(entity: string, id: unknown): boolean {
    const row = this.oracle.byId(entity, id);
    return row !== undefined && (rules[entity] as (eyes: Eyes) => Sees)(this)(row);
  }

  private allows(grant: Row, id: string): boolean {
    const role = this.oracle.byId('Role', grant.roleId) as Row;
    if (role.builtIn)
      return role.code === 'administrator' || this.permission(id).roles.some((code) => code === role.code);
    return (JSON.parse(String(role.permissions)) as string[]).includes(id);
  }

  private permission(id: string): Permission {
    return this.world.server.server.kernel.installation.permissions.find((p) => p.id === id) as Permission;
  }
}

const isToday = ({ validFrom, validTo }: Row) =>
  String(validFrom) <= TODAY && (validTo === null || String(validTo) >= TODAY);

const membership =
  (eyes: Eyes): Sees =>
  (row) =>
    row.memberId === eyes.me ||
    (eyes.units.includes(String(row.unitId)) && isToday(row)) ||
    eyes.holds('organisation.view-members', row.unitId) ||
    eyes.holds('organisation.manage-members', row.unitId);

const rules: Readonly<Record<string, (eyes: Eyes) => Sees>> = {
  Unit: (eyes) => (row) => eyes.seesUnit(row.id),
  Membership: membership,
  // People are seen through any of their places; those without one only by who sees everything.
  Member: (eyes) => {
    const seen = membership(eyes);
    const roots = eyes.oracle.table('Unit').filter((unit) => unit.parentId === null);
    const all = roots.every((root) => eyes.holds('organisation.view-members', root.id));
    return (row) =>
      all ||
      row.id === eyes.me ||
      eyes.oracle.table('Membership').some((place) => place.memberId === row.id && seen(place));
  },
  Role: () => () => true,
  RoleGrant: (eyes) => (row) =>
    row.memberId === eyes.me ||
    eyes.holds('organisation.grant-roles', row.unitId) ||
    eyes.holds('organisation.view-members', row.unitId),
  Body: (eyes) => (row) => eyes.seesUnit(row.unitId),
  Seat: (eyes) => (row) => eyes.sees('Body', row.bodyId),
  PluginSetting: (eyes) => (row) => eyes.seesUnit(row.unitId),
  AuditEntry: (eyes) => (row) => {
    const roots = eyes.oracle.table('Unit').filter((unit) => unit.parentId === null);
    const all = roots.every((root) => eyes.holds('organisation.read-audit', root.id));
    return all || eyes.holds('organisation.read-audit', row.unitId);
  },
  ApiToken: (eyes) => (row) => row.memberId === eyes.me,
  // With the row that it belongs to; until then the uploader's.
  Attachment: (eyes) => (row) =>
    row.ownerId === null
      ? row.uploaderId === eyes.me || eyes.holds('organisation.manage-attachments', row.unitId)
      : eyes.oracle.byId(String(row.ownerEntity), row.ownerId) !== undefined &&
        eyes.sees(String(row.ownerEntity), row.ownerId),

  // Published courses reach down from their unit; drafts are for who manages courses there.
  Course: (eyes) => (row) =>
    eyes.holds('courses.manage', row.unitId) ||
    (row.status !== 'DRAFT' &&
      (eyes.isOnLine(row.unitId) ||
        eyes.holds('courses.view-learning', row.unitId) ||
        eyes.oracle.table('Enrolment').some((taken) => taken.courseId === row.id && taken.memberId === eyes.me))),
  CourseVersion: (eyes) => (row) =>
    eyes.sees('Course', row.courseId) &&
    (row.status !== 'DRAFT' || eyes.holds('courses.manage', eyes.oracle.byId('Course', row.courseId)?.unitId)),
  CourseModule: (eyes) => (row) => eyes.sees('CourseVersion', row.versionId),
  CourseItem: (eyes) => (row) => eyes.sees('CourseVersion', row.versionId),
  Enrolment: (eyes) => (row) =>
    row.memberId === eyes.me ||
    eyes.holds('courses.view-learning', row.unitId) ||
    eyes.holds('courses.manage', row.unitId),
  ItemProgress: (eyes) => (row) => eyes.sees('Enrolment', row.enrolmentId),

  // Classes like courses; who was in one still sees it.
  TrainingClass: (eyes) => (row) =>
    eyes.holds('courses.manage', row.unitId) ||
    (row.status !== 'DRAFT' &&
      (eyes.isOnLine(row.unitId) ||
        eyes.holds('courses.view-learning', row.unitId) ||
        eyes.oracle.table('ClassPlace').some((place) => place.classId === row.id && place.memberId === eyes.me))),
  ClassTrainer: (eyes) => (row) => eyes.sees('TrainingClass', row.classId),
  ClassSession: (eyes) => (row) => eyes.sees('TrainingClass', row.classId),
  // Whoever manages the class sees all who are in it, from whichever unit.
  ClassPlace: (eyes) => (row) =>
    row.memberId === eyes.me ||
    eyes.holds('courses.view-learning', row.unitId) ||
    eyes.holds('courses.manage', row.unitId) ||
    eyes.holds('courses.manage', eyes.oracle.byId('TrainingClass', row.classId)?.unitId),
  Attendance: (eyes) => (row) => eyes.sees('ClassPlace', row.placeId),
  LearningHours: (eyes) => (row) =>
    row.memberId === eyes.me ||
    eyes.holds('courses.view-learning', row.unitId) ||
    eyes.holds('courses.manage', row.unitId),

  // The catalogue is everybody's.
  Work: () => () => true,
  Edition: () => () => true,
  // Announced activities reach down; who reads in one still sees it.
  ReadingActivity: (eyes) => (row) =>
    eyes.holds('reading.manage', row.unitId) ||
    (row.status !== 'DRAFT' &&
      (eyes.isOnLine(row.unitId) ||
        eyes.holds('reading.view', row.unitId) ||
        eyes.oracle.table('ReadThrough').some((own) => own.activityId === row.id && own.memberId === eyes.me))),
  ActivityBook: (eyes) => (row) => eyes.sees('ReadingActivity', row.activityId),
  ReadingResult: (eyes) => (row) =>
    row.memberId === eyes.me || eyes.holds('reading.view', row.unitId) || eyes.holds('reading.manage', row.unitId),
  ReadThrough: (eyes) => (row) =>
    row.memberId === eyes.me || eyes.holds('reading.view', row.unitId) || eyes.holds('reading.review', row.unitId),
  ReadingProgress: (eyes) => (row) => eyes.sees('ReadThrough', row.readThroughId),
  // A private note is its author's alone, whatever anybody holds.
  ReadingNote: (eyes) => (row) => {
    if (row.memberId === eyes.me) return true;
    if (row.visibility === 'PRIVATE' || row.status === 'DRAFT') return false;
    if (eyes.holds('reading.review', row.unitId)) return true;
    if (row.status !== 'APPROVED' && row.status !== 'FEATURED') return false;
    return row.visibility === 'PUBLIC' || eyes.isOnLine(row.sharedUnitId) || eyes.holds('reading.view', row.unitId);
  },
  ReadingGoal: (eyes) => (row) =>
    row.memberId === eyes.me ||
    eyes.holds('reading.view', row.unitId) ||
    (row.owner === 'UNIT' && (eyes.isOnLine(row.unitId) || eyes.holds('reading.set-goals', row.unitId))),
  SelfStudyPlan: (eyes) => (row) =>
    row.memberId === eyes.me ||
    row.mentorId === eyes.me ||
    eyes.holds('reading.view', row.unitId) ||
    eyes.holds('reading.review', row.unitId),
  SelfStudyMilestone: (eyes) => (row) => eyes.sees('SelfStudyPlan', row.planId),
};
