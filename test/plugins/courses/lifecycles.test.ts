import { Course } from '../../../plugins/courses/course.ts';
import { courseLifecycle } from '../../../plugins/courses/course-lifecycle.ts';
import { Enrolment } from '../../../plugins/courses/enrolments/enrolment.ts';
import { enrolmentLifecycle } from '../../../plugins/courses/enrolments/enrolment-lifecycle.ts';
import { courses } from '../../../plugins/courses/index.ts';
import { ClassSession } from '../../../plugins/courses/sessions/class-session.ts';
import { sessionLifecycle } from '../../../plugins/courses/sessions/session-lifecycle.ts';
import { CourseVersion } from '../../../plugins/courses/versions/course-version.ts';
import { versionLifecycle } from '../../../plugins/courses/versions/version-lifecycle.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Stored } from '../../../server/kernel/data/stored.ts';
import { databases, endsOf, type Person, startUnit, type TestServer, walkLifecycle } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, publish, teach } from './documents.ts';

/** Who manages courses in A, and who does not: elsewhere, not at all, or only looks on. */
const roles = [
  'trainerA',
  'adminA',
  'admin',
  'adminB',
  'learnerA1',
  'leaderA1',
  'learnerB1',
  'judgeA',
  'reviewerA',
  'analyst',
] as const;
const manages = (role: Person) => role === 'trainerA' || role === 'adminA' || role === 'admin';
/** What the enterprise offers reaches down to those who manage courses in A: they see it, and do not manage it. */
const managers = { A: manages, E: (role: Person) => role === 'admin' } as const;
const units = ['A', 'E'] as const;
const reason = 'It was a mistake.';

test('end where nothing is left to do, and nowhere else', () => {
  expect(Object.fromEntries(courses.lifecycles.map((life) => [life.entity.name, endsOf(life)]))).toEqual({
    Course: [],
    // What learners have is fixed; the next version is drafted.
    CourseVersion: ['PUBLISHED', 'SUPERSEDED'],
    Enrolment: [],
    TrainingClass: ['CANCELLED'],
    // Another is planned.
    ClassSession: ['CANCELLED'],
    ClassPlace: [],
  });
});

/** Status × command × role of what courses has besides classes and places. */
describe.each(databases)('The lifecycles of courses on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => new Date('2026-03-11T02:00:00Z') });
  });

  /** Puts a row where it is wanted, past its lifecycle. */
  const put = <E extends Stored>(entity: EntityClass<E>, id: string, changes: Partial<E>) =>
    it.server.kernel
      .systemContext()
      .transaction(async (context) => context.update(await context.get(entity, id), changes));
  const row = <E extends Stored>(entity: EntityClass<E>, id: string) =>
    it.server.kernel.systemContext().get(entity, id);
  /** A course with a published version, and the next one written. */
  const twice = async (unit: (typeof units)[number], code: string) => {
    const { course, courseVersion } = await teach(it.ask, { unit, code });
    const next = (await it.ask(documents.draft, { input: { course } })).data.courseVersionDraft.id as string;
    return { course, current: courseVersion, next };
  };
  const publishing = async (role: Person, courseVersion: string) => {
    const { version } = await row(CourseVersion, courseVersion);
    return it.as(role)(documents.publish, { input: { courseVersion, version } });
  };

  test.each(units)('a course of %s: whoever manages it there publishes, retires and restores it', async (unit) => {
    const { course, current, next } = await twice(unit, `COURSE-${unit}`);
    const cells = await walkLifecycle({
      life: courseLifecycle,
      roles,
      may: managers[unit],
      stand: async (status) => {
        await put(CourseVersion, current, { status: 'PUBLISHED' });
        await put(CourseVersion, next, { status: 'DRAFT', publishedAt: null });
        const isDraft = status === 'DRAFT';
        await put(Course, course, { status, currentVersionId: isDraft ? null : current } as Partial<Course>);
      },
      ask: (role, command) =>
        command === 'publish'
          ? publishing(role, next)
          : it.as(role)(command === 'retire' ? documents.retire : documents.restore, { input: { course } }),
      read: async () => (await row(Course, course)).status,
    });
    expect(cells).toBe(3 * 3 * roles.length);
  });

  test('a course: in each status it is changed, drafted and taken by those who may, or the message says why not', async () => {
    const { course, current } = await twice('A', 'TAKEN');
    for (const status of ['DRAFT', 'PUBLISHED', 'RETIRED'] as const)
      for (const role of roles) {
        const currentVersionId = status === 'DRAFT' ? null : current;
        const { version } = await put(Course, course, { status, currentVersionId } as Partial<Course>);
        const as = it.as(role);
        const changed = await as(documents.update, { input: { course, version, changes: { title: role } } });
        const drafted = await as(documents.draft, { input: { course } });
        const taken = await as(documents.enrol, { input: { course } });
        // It reaches down from A: people of A and below take it, of B and above do not; a draft is its authors' own.
        const isBelow = !['admin', 'adminB', 'learnerB1', 'analyst'].includes(role);
        const isSeen = manages(role) || (status !== 'DRAFT' && (isBelow || role === 'analyst'));
        const fits = isSeen ? 'BAD_INPUT' : 'NOT_FOUND';
        expect({ status, role, changed: changed.code, drafted: drafted.code, taken: taken.code }).toEqual({
          status,
          role,
          changed: manages(role) ? undefined : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
          drafted: manages(role)
            ? status === 'RETIRED'
              ? 'INVALID_TRANSITION'
              : undefined
            : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
          taken: status === 'PUBLISHED' && isBelow ? undefined : fits,
        });
      }
  });

  test.each(units)(
    'a version of %s: whoever manages its course writes and publishes a draft, and what is published stays',
    async (unit) => {
      const { course, current, next } = await twice(unit, `VERSION-${unit}`);
      const cells = await walkLifecycle({
        life: versionLifecycle,
        roles,
        may: managers[unit],
        stand: async (status) => {
          await put(CourseVersion, current, { status: 'PUBLISHED' });
          await put(Course, course, { currentVersionId: current });
          await put(CourseVersion, next, { status } as Partial<CourseVersion>);
        },
        ask: async (role, command) => {
          if (command === 'publish') return publishing(role, next);
          const { version } = await row(CourseVersion, next);
          return it.as(role)(documents.write, { input: { courseVersion: next, version, content: content() } });
        },
        read: async () => (await row(CourseVersion, next)).status,
      });
      expect(cells).toBe(3 * 2 * roles.length);
      // From there on there is the next one.
      await publish(it.ask, course);
    },
  );

  test.each(units)(
    'a session of %s: whoever manages its class changes it and calls it off while the class is not over',
    async (unit) => {
      const trainingClass = await openClass(it.ask, { unit, code: `SESSION-${unit}` });
      const session = await meet(it.ask, trainingClass, '2026-03-10');
      const standing = (status: string) => put(ClassSession, session, { status } as Partial<ClassSession>);
      const cells = await walkLifecycle({
        life: sessionLifecycle,
        roles,
        may: managers[unit],
        stand: standing,
        ask: (role) => it.as(role)(classDocuments.sessionCancel, { input: { session, reason } }),
        read: async () => (await row(ClassSession, session)).status,
      });
      expect(cells).toBe(3 * roles.length);
      for (const status of ['PLANNED', 'HELD', 'CANCELLED'])
        for (const role of roles) {
          const { version } = await standing(status);
          const input = { session, version, changes: { location: role } };
          const { code, errors } = await it.as(role)(classDocuments.sessionUpdate, { input });
          expect({ status, role, code }).toEqual({
            status,
            role,
            code: !managers[unit](role)
              ? expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)
              : status === 'PLANNED'
                ? undefined
                : 'BAD_INPUT',
          });
          if (code === 'BAD_INPUT') expect(errors?.[0]?.message).toMatch('`classSessionCreate`');
        }
    },
  );

  describe('an enrolment', () => {
    let enrolment: string;
    let items: Readonly<Record<string, string>>;
    beforeAll(async () => {
      const taught = await teach(it.as('trainerA'), { unit: 'A', code: 'ENROLMENT' });
      items = taught.items;
      const made = await it.as('learnerA1')(documents.enrol, { input: { course: taught.course } });
      enrolment = made.data.enrolmentCreate.id;
    });
    const table = (source: 'SELF' | 'ASSIGNED') => ({
      ...{ life: enrolmentLifecycle, roles },
      stand: (status: string) =>
        put(Enrolment, enrolment, { status, source, dueOn: '2026-03-10' } as Partial<Enrolment>),
      read: async () => (await row(Enrolment, enrolment)).status,
    });
    const ending: Readonly<Record<string, string>> = documents;
    const end = (role: Person, command: string) =>
      it.as(role)(ending[command] ?? '', { input: { enrolment, ...(command === 'reopen' && { reason }) } });

    test('that was chosen is given up by its learner or who manages it; who manages it ends it and takes it up again', async () => {
      const cells = await walkLifecycle({
        ...{ ...table('SELF'), ask: end },
        may: (role, command) => manages(role) || (command === 'withdraw' && role === 'learnerA1'),
      });
      expect(cells).toBe(6 * 3 * roles.length);
    });

    test('that was assigned is given up by those who manage it alone', async () => {
      const cells = await walkLifecycle({ ...table('ASSIGNED'), ask: end, may: manages });
      expect(cells).toBe(6 * 3 * roles.length);
    });

    test('is learned by its learner, and vouched for by others, while it is open', async () => {
      const learning = { ...table('SELF'), commands: ['learn'] };
      const watched = { enrolment, item: items.film, watchedSeconds: 1 };
      const practised = { enrolment, item: items['2.1'], done: true };
      const own = (role: Person) => manages(role) || role === 'learnerA1';
      const cells = [
        await walkLifecycle({
          ...{ ...learning, may: own },
          ask: (role) => it.as(role)(documents.record, { input: watched }),
        }),
        await walkLifecycle({
          ...{ ...learning, may: manages },
          ask: (role) => it.as(role)(documents.confirm, { input: { enrolment } }),
        }),
        await walkLifecycle({
          ...{ ...learning, may: manages },
          ask: (role) => it.as(role)(documents.result, { input: practised }),
        }),
      ];
      expect(cells).toEqual(Array.from({ length: 3 }, () => 6 * roles.length));
    });

    test('that is over is begun anew by its learner', async () => {
      const { courseId: course } = await row(Enrolment, enrolment);
      for (const status of ['ENROLLED', 'IN_PROGRESS', 'COMPLETED', 'WITHDRAWN', 'EXPIRED', 'REVOKED']) {
        await table('SELF').stand(status);
        const again = (await it.as('learnerA1')(documents.enrol, { input: { course } })).data.enrolmentCreate;
        const isOpen = status === 'ENROLLED' || status === 'IN_PROGRESS';
        expect([status, again.id === enrolment]).toEqual([status, isOpen]);
        if (!isOpen) await it.as('learnerA1')(documents.withdraw, { input: { enrolment: again.id } });
        // The attempt that was made stays the latest.
        enrolment = again.id;
      }
    });
  });
});
