import fc from 'fast-check';
import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, client, crowd, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { documents, type Published, teach } from './documents.ts';

const item = (kind: string, code: string, more: object = {}) => ({ kind, code, title: code, ...more });
const done = (code: string) => ({ kind: 'ITEM_DONE', item: code });
const film = (seconds: number) => item('VIDEO', 'film', { durationSeconds: seconds });
const sheet = item('DOCUMENT', 'sheet');

/** Each asks for something that is not the learner's word. Those that have a film are worth its length in seconds. */
const offered = [
  { code: 'F9', seconds: 9, items: [film(9), sheet] },
  {
    code: 'F5',
    seconds: 5,
    items: [film(5), item('QUIZ', 'quiz')],
    rule: { kind: 'ANY', of: [done('film'), done('quiz')] },
  },
  { code: 'W7', seconds: 7, items: [film(7)], rule: { kind: 'WATCHED_GE', item: 'film', share: 100 } },
  { code: 'QL', items: [item('QUIZ', 'quiz', { durationSeconds: 2 }), item('LINK', 'link')] },
  { code: 'TA', items: [item('ASSIGNMENT', 'task'), sheet], rule: done('task') },
  { code: 'OF', items: [item('OFFLINE', 'bench'), sheet], isTaught: true },
  { code: 'MA', items: [sheet], rule: { kind: 'ALL', of: [done('sheet'), { kind: 'MANUAL' }] } },
  { code: 'AT', items: [sheet], rule: { kind: 'ATTENDANCE_GE', share: 1 }, isTaught: true },
] as const;

const n = fc.nat({ max: offered.length - 1 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constantFrom('enrol' as const, 'withdraw' as const, 'confirm' as const, 'reopen' as const), n }),
  fc.record({ kind: fc.constant('say' as const), n, item: fc.nat(1) }),
  fc.record({
    kind: fc.constant('beat' as const),
    n,
    item: fc.nat(1),
    claimed: fc.constantFrom(0, 5, 9, 86_400),
    done: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('result' as const), n, item: fc.nat(1), score: fc.constantFrom(null, 10_000) }),
  fc.record({ kind: fc.constantFrom('sit' as const, 'leave' as const, 'attend' as const, 'settle' as const), n }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Films are watched more often than chance would have it, one or all at once: some sequences have to come to their end. */
const watching = fc
  .record({ films: fc.subarray([0, 1, 2], { minLength: 1 }), seconds: fc.integer({ min: 3, max: 12 }) })
  .map(({ films, seconds }): Step[] => {
    const beats = films.map((n): Step => ({ kind: 'beat', n, item: 0, claimed: 86_400, done: false }));
    const ends = films.map((n): Step => ({ kind: 'say', n, item: 1 }));
    return [...films.map((n): Step => ({ kind: 'enrol', n })), ...beats, { kind: 'wait', seconds }, ...beats, ...ends];
  });
const life = fc
  .array(fc.oneof({ weight: 3, arbitrary: step.map((each) => [each]) }, { weight: 1, arbitrary: watching }), {
    minLength: 3,
    maxLength: 9,
  })
  .map((all) => all.flat());

describe.each(databases)("a learner's own word on $name", ({ dialect }) => {
  const RUNS = dialect === 'sqlite' ? 500 : 60;
  let now = new Date('2026-03-02T02:00:00Z');
  let it: TestServer;
  const taught: (Published & { trainingClass?: string; session?: string })[] = [];
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
    const trainer = it.as('trainerA');
    for (const { code, items, ...more } of offered) {
      const rule = 'rule' in more ? { completionRule: more.rule } : {};
      const course = await teach(trainer, { unit: 'A', code, hours: 1 }, { modules: [{ title: 'M', items }], ...rule });
      if (!('isTaught' in more)) taught.push(course);
      else {
        const { courseVersion } = course;
        const trainingClass = await openClass(trainer, { unit: 'A', code: `${code}-C`, courseVersion });
        taught.push({ ...course, trainingClass, session: await meet(trainer, trainingClass, '2026-03-10') });
      }
    }
  });

  /** Everything that a learner can ask for; refused or not. */
  async function act(learner: Ask, memberId: string, each: Step, known: Map<string, string>): Promise<void> {
    if (each.kind === 'wait') {
      now = new Date(now.getTime() + each.seconds * 1000);
      return;
    }
    const { course, items, trainingClass, session } = taught[each.n] as (typeof taught)[number];
    const enrolment = known.get(course) ?? 'enr_00000000000000000000000000';
    const classPlace = known.get(trainingClass ?? '') ?? 'clp_00000000000000000000000000';
    const of = (i: number) => Object.values(items)[i % Object.keys(items).length];
    const input = { enrolment, ...('item' in each && { item: of(each.item) }) };
    switch (each.kind) {
      case 'enrol': {
        const { data } = await learner(documents.enrol, { input: { course } });
        if (data?.enrolmentCreate) known.set(course, data.enrolmentCreate.id);
        return;
      }
      case 'withdraw':
      case 'confirm':
        await learner(documents[each.kind], { input });
        return;
      case 'reopen':
        await learner(documents.reopen, { input: { enrolment, reason: 'Mine' } });
        return;
      case 'say':
        await learner(documents.record, { input: { ...input, done: true } });
        return;
      case 'beat':
        await learner(documents.record, {
          input: { ...input, watchedSeconds: each.claimed, ...(each.done && { done: true }) },
        });
        return;
      case 'result':
        await learner(documents.result, { input: { ...input, ...(each.score !== null && { score: each.score }) } });
        return;
      case 'sit': {
        const { data } = await learner(classDocuments.request, { input: { trainingClass: trainingClass ?? 'cls_x' } });
        if (data?.classPlaceRequest) known.set(trainingClass ?? '', data.classPlaceRequest.id);
        return;
      }
      case 'leave':
        await learner(classDocuments.withdraw, { input: { classPlace } });
        return;
      case 'attend': {
        const marks = [{ member: memberId, mark: 'PRESENT' }];
        await learner(classDocuments.attend, { input: { session: session ?? 'css_x', marks } });
        return;
      }
      case 'settle':
        await learner(classDocuments.settle, { input: { trainingClass: trainingClass ?? 'cls_x' } });
    }
  }

  test(`gives no hours that no clock vouches for, and those once (${RUNS} lives)`, async () => {
    const learners = await crowd(it, 'A1', RUNS);
    let [next, credited] = [0, 0];
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const someone = learners[next++] as (typeof learners)[number];
        const learner = client(it.url, { token: someone.token });
        const [began, known] = [now.getTime(), new Map<string, string>()];
        for (const each of steps) await act(learner, someone.memberId, each, known);
        const rows = await it.server.kernel.database.read.query(sql`
          SELECT k.code, SUM(h.hours) AS hours FROM courses_hours h JOIN courses_enrolment e ON e.id = h.enrolmentId
          JOIN courses_course k ON k.id = e.courseId WHERE h.memberId = ${someone.memberId} GROUP BY k.code`);
        const lengths = rows.map(({ code }) => offered.find((course) => course.code === code));
        expect(lengths.filter((course) => !course || !('seconds' in course))).toEqual([]);
        const watched = lengths.reduce((sum, course) => sum + (course && 'seconds' in course ? course.seconds : 0), 0);
        // One clock for all films: who completed two has waited for both.
        expect(watched * 1000).toBeLessThanOrEqual(now.getTime() - began);
        for (const { hours } of rows) expect(Number(hours)).toBe(100);
        credited += rows.length;
      }),
      // A life that fails is told as it is: the next learner would have to be somebody else.
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(credited).toBeGreaterThan(RUNS / 10);
    const [all] = await it.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n FROM courses_hours WHERE classId IS NOT NULL`,
    );
    expect(Number(all?.n)).toBe(0);
  }, 240_000);
});
