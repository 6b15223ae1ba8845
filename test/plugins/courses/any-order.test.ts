import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, client, crowd, databases, type Someone, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, type Published, teach } from './documents.ts';

const STEPS = 90;
const reason = 'As it comes.';
const update = 'mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { id } }';
const rejoin = 'mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { id } }';
const rule = {
  kind: 'ANY',
  of: [
    { kind: 'ITEM_DONE', item: 'sheet' },
    { kind: 'ATTENDANCE_GE', share: 80 },
  ],
};

/** Always the same numbers for a seed. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return { of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T };
}

/** What may be said against a command; anything else is a fault of the product. */
const refusals =
  /^(BAD_INPUT|INVALID_TRANSITION|CONFLICT|NOT_FOUND|FORBIDDEN|NO_SEAT_LEFT|NOT_ELIGIBLE|NEEDS_EVIDENCE|UNAUTHENTICATED)$/;

const seeds = (process.env.QINXUE_SEEDS ?? '1,2,3').split(',').map(Number);

describe.each(databases)('classes and courses in any order, on $name', ({ dialect }) => {
  let now = new Date('2026-03-09T02:00:00Z');
  let it: TestServer;
  let crowded: Someone[];
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
    crowded = await crowd(it, 'A1', 5 * seeds.length);
  });
  const read = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);

  /** Seats, places, enrolments and hours that cannot be, each as a sentence. */
  async function contradictions(course: string): Promise<string[]> {
    const found: string[] = [];
    const say = (what: string, rows: readonly object[]) =>
      found.push(...rows.map((row) => `${what} ${JSON.stringify(row)}`));
    say(
      'seats counted wrongly',
      await read(sql`SELECT k.code, k.status, k.taken, k.seats FROM courses_class k WHERE (k.seats IS NOT NULL AND k.taken > k.seats)
        OR k.taken <> (SELECT COUNT(*) FROM courses_class_place p WHERE p.classId = k.id
          AND p.status IN ('ENROLLED', 'IN_PROGRESS', 'COMPLETED', 'FAILED'))`),
    );
    say(
      'two open places',
      await read(sql`SELECT classId, memberId, COUNT(*) AS n FROM courses_class_place
        WHERE status IN ('REQUESTED', 'APPROVED', 'WAITLISTED', 'ENROLLED', 'IN_PROGRESS') GROUP BY classId, memberId HAVING COUNT(*) > 1`),
    );
    say(
      'waits beside a free seat',
      await read(sql`SELECT k.code, p.no FROM courses_class k JOIN courses_class_place p ON p.classId = k.id AND p.status = 'WAITLISTED'
        WHERE k.status IN ('OPEN', 'CONFIRMED') AND (k.seats IS NULL OR k.taken < k.seats)`),
    );
    say(
      'waits in a class that takes nobody',
      await read(sql`SELECT k.code, p.status FROM courses_class k JOIN courses_class_place p ON p.classId = k.id
        WHERE (k.status IN ('RUNNING', 'FINISHED', 'SETTLED', 'CANCELLED') AND p.status IN ('REQUESTED', 'APPROVED', 'WAITLISTED', 'ENROLLED'))
          OR (k.status IN ('SETTLED', 'CANCELLED') AND p.status = 'IN_PROGRESS')`),
    );
    say(
      'somebody gone holds a seat',
      await read(sql`SELECT k.code, p.status FROM courses_class k JOIN courses_class_place p ON p.classId = k.id
        JOIN organisation_member m ON m.id = p.memberId AND m.status IN ('LEFT', 'RETIRED')
        WHERE k.status IN ('DRAFT', 'OPEN', 'CONFIRMED') AND p.status IN ('REQUESTED', 'APPROVED', 'WAITLISTED', 'ENROLLED')`),
    );
    say(
      'somebody gone learns on',
      await read(sql`SELECT e.id, e.status FROM courses_enrolment e
        JOIN organisation_member m ON m.id = e.memberId AND m.status IN ('LEFT', 'RETIRED')
        WHERE e.status IN ('ENROLLED', 'IN_PROGRESS')
          AND NOT EXISTS (SELECT 1 FROM courses_class_place p WHERE p.enrolmentId = e.id AND p.status = 'IN_PROGRESS')`),
    );
    say(
      'a seat with a course that was given up',
      await read(sql`SELECT p.status, e.status AS course FROM courses_class_place p JOIN courses_class k ON k.id = p.classId
        LEFT JOIN courses_enrolment e ON e.id = p.enrolmentId
        WHERE p.status IN ('ENROLLED', 'IN_PROGRESS') AND k.courseId IS NOT NULL
          AND (e.id IS NULL OR e.status IN ('WITHDRAWN', 'EXPIRED', 'REVOKED'))`),
    );
    say(
      'two open attempts',
      await read(sql`SELECT memberId, courseId FROM courses_enrolment WHERE status IN ('ENROLLED', 'IN_PROGRESS')
        GROUP BY memberId, courseId HAVING COUNT(*) > 1`),
    );
    say(
      'less than nothing credited',
      await read(sql`SELECT memberId, classId, enrolmentId, SUM(hours) AS hours FROM courses_hours
        GROUP BY memberId, classId, enrolmentId HAVING SUM(hours) < 0`),
    );
    say(
      'a course credited more than once in its year',
      await read(sql`SELECT h.memberId, SUM(h.hours) AS hours FROM courses_hours h LEFT JOIN courses_enrolment e ON e.id = h.enrolmentId
        LEFT JOIN courses_class k ON k.id = h.classId
        WHERE COALESCE(e.courseId, k.courseId) = ${course} GROUP BY h.memberId HAVING SUM(h.hours) > 400`),
    );
    say(
      'hours of a class that was called off, or of a place that was revoked',
      await read(sql`SELECT k.status, h.memberId, SUM(h.hours) AS hours FROM courses_hours h JOIN courses_class k ON k.id = h.classId
        WHERE k.status = 'CANCELLED' GROUP BY k.status, h.memberId HAVING SUM(h.hours) <> 0`),
    );
    say(
      'completed without hours, or hours without completion',
      await read(sql`SELECT e.memberId, e.status, SUM(h.hours) AS hours FROM courses_hours h JOIN courses_enrolment e ON e.id = h.enrolmentId
        WHERE e.status <> 'COMPLETED' GROUP BY e.id, e.memberId, e.status HAVING SUM(h.hours) <> 0`),
    );
    return found;
  }

  test.each(seeds)(
    'leave nothing that cannot be (%i)',
    async (seed) => {
      now = new Date('2026-03-09T02:00:00Z');
      const { of } = dice(seed * 7919);
      const from = 5 * seeds.indexOf(seed);
      const people = crowded.slice(from, from + 5);
      let trainer: Ask = await it.signIn('trainerA');
      let admin: Ask = await it.signIn('admin');
      const taught: Published = await teach(
        trainer,
        { unit: 'A', code: `ANY-${dialect}-${seed}`, hours: 4 },
        content(rule),
      );
      const dates = { startsOn: '2026-03-09', endsOn: '2026-03-09' };
      const classes: { id: string; session: string }[] = [];
      const { courseVersion } = taught;
      for (const [i, more] of [
        { courseVersion, seats: 2 },
        { courseVersion, seats: 3 },
        { seats: 1, approval: true },
      ].entries()) {
        const id = await openClass(trainer, { unit: 'A', code: `ANY-${dialect}-${seed}-${i}`, ...dates, ...more });
        classes.push({ id, session: await meet(trainer, id, '2026-03-09', i === 2 ? 2 : 4) });
      }
      now = new Date('2026-03-09T06:00:00Z');
      [trainer, admin] = [await it.signIn('trainerA'), await it.signIn('admin')];
      const as = ({ token }: Someone): Ask => client(it.url, { token });
      const pick = async (statement: ReturnType<typeof sql>) => String(of(await read(statement))?.id ?? 'none');
      const ids = people.map(({ memberId }) => memberId);
      const place = () => pick(sql`SELECT id FROM courses_class_place WHERE memberId IN ${ids} ORDER BY id`);
      const enrolment = () => pick(sql`SELECT id FROM courses_enrolment WHERE memberId IN ${ids} ORDER BY id`);
      const credit = () => pick(sql`SELECT id FROM courses_hours WHERE memberId IN ${ids} ORDER BY id`);
      const aClass = () => of(classes);
      const memberOf = async ({ memberId: id }: Someone) => {
        const [row] = await read(sql`SELECT version, leftOn FROM organisation_member WHERE id = ${id}`);
        return { member: id, version: Number(row?.version) };
      };

      const commands: Readonly<Record<string, () => Promise<Awaited<ReturnType<Ask>>>>> = {
        request: () => as(of(people))(classDocuments.request, { input: { trainingClass: aClass().id } }),
        give: () =>
          trainer(classDocuments.request, {
            input: { trainingClass: aClass().id, member: of(people).memberId, reason },
          }),
        assign: () =>
          trainer(classDocuments.assign, { input: { trainingClass: aClass().id, members: [of(people).memberId] } }),
        approve: async () => trainer(classDocuments.approve, { input: { classPlace: await place() } }),
        reject: async () => trainer(classDocuments.reject, { input: { classPlace: await place(), reason } }),
        withdraw: async () => trainer(classDocuments.withdraw, { input: { classPlace: await place() } }),
        waive: async () => trainer(classDocuments.waive, { input: { classPlace: await place(), reason } }),
        restore: async () => trainer(classDocuments.restore, { input: { classPlace: await place(), reason } }),
        attend: () => {
          const { session } = aClass();
          const marks = [{ member: of(people).memberId, mark: of(['PRESENT', 'ABSENT', 'EXCUSED', 'PARTIAL']) }];
          const minutes = { minutes: 60 };
          return trainer(classDocuments.attend, {
            input: {
              session,
              marks: marks.map((each) => ({ ...each, ...(each.mark === 'PARTIAL' && minutes) })),
            },
          });
        },
        attendAll: () =>
          trainer(classDocuments.attend, {
            input: { session: aClass().session, marks: [], others: of(['PRESENT', 'ABSENT']) },
          }),
        seats: async () => {
          const { id } = aClass();
          const [row] = await read(sql`SELECT version FROM courses_class WHERE id = ${id}`);
          return trainer(classDocuments.update, {
            input: { trainingClass: id, version: Number(row?.version), changes: { seats: of([1, 2, 3, 4]) } },
          });
        },
        enrol: () => as(of(people))(documents.enrol, { input: { course: taught.course } }),
        enrolFor: () => trainer(documents.enrol, { input: { course: taught.course, member: of(people).memberId } }),
        give_up: async () => trainer(documents.withdraw, { input: { enrolment: await enrolment() } }),
        reopenCourse: async () => trainer(documents.reopen, { input: { enrolment: await enrolment(), reason } }),
        learn: async () => {
          const id = await enrolment();
          const [row] = await read(sql`SELECT memberId FROM courses_enrolment WHERE id = ${id}`);
          const learner = people.find(({ memberId }) => memberId === row?.memberId) ?? of(people);
          return as(learner)(documents.record, { input: { enrolment: id, item: taught.items.sheet, done: true } });
        },
        takeBack: async () =>
          trainer(classDocuments.hoursReverse, { input: { learningHours: await credit(), reason } }),
        leave: async () => admin(update, { input: { ...(await memberOf(of(people))), changes: { status: 'LEFT' } } }),
        return: async () =>
          admin(rejoin, { input: { ...(await memberOf(of(people))), from: '2026-03-10', placement: { unit: 'A1' } } }),
        ...Object.fromEntries(
          (['confirm', 'start', 'finish', 'settle'] as const).map((step) => [
            step,
            () => trainer(classDocuments[step], { input: { trainingClass: aClass().id } }),
          ]),
        ),
        ...Object.fromEntries(
          (['reopen', 'resume', 'reverse'] as const).map((step) => [
            step,
            () => trainer(classDocuments[step], { input: { trainingClass: aClass().id, reason } }),
          ]),
        ),
      };
      const rare = { cancel: () => trainer(classDocuments.cancel, { input: { trainingClass: aClass().id, reason } }) };
      const names = [
        ...Object.keys(commands),
        ...Object.keys(commands),
        'confirm',
        'start',
        'attendAll',
        'finish',
        'settle',
        'settle',
        'settle',
      ];
      const before = new Set(await contradictions(taught.course));
      const told: string[] = [];
      for (let i = 0; i < STEPS; i++) {
        const name = i > 0 && i % 45 === 0 ? 'cancel' : of(names);
        const answer = await (name === 'cancel' ? rare.cancel() : (commands[name] as () => ReturnType<Ask>)());
        told.push(`${i} ${name} ${answer.code ?? 'done'}`);
        if (answer.code && !refusals.test(answer.code)) throw new Error(`${told.join('\n')}\n${answer.text}`);
        const found = (await contradictions(taught.course)).filter((each) => !before.has(each));
        if (found.length) throw new Error(`${told.join('\n')}\n${found.join('\n')}`);
      }
      // Something of everything has come about.
      expect(told.filter((each) => each.endsWith('done')).length).toBeGreaterThan(STEPS / 10);
    },
    120_000,
  );
});
