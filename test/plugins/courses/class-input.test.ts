import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments as documents, meet, openClass, planClass } from './class-documents.ts';

describe.each(databases)('what makes no sense of a training class on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const member = (person: Person) => it.memberIds.get(person);
  /** Days pass, and a token lasts for hours: people sign in again, at ten in China. */
  const asOn = (person: Person, day: string) => {
    now = new Date(`${day}T02:00:00Z`);
    return it.signIn(person);
  };

  test('input that makes no class is refused with the field', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const { id, version } = await planClass(trainer, { unit: 'A', code: 'BAD' });
    await meet(trainer, id, '2026-03-11');
    const changed = async (changes: object) => {
      const { errors } = await trainer(documents.update, { input: { trainingClass: id, version, changes } });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
      return errors?.[0]?.extensions?.argument;
    };
    expect(await changed({ seats: 0 })).toBe('input.changes.seats');
    expect(await changed({ seats: 5, minSeats: 6 })).toBe('input.changes.minSeats');
    expect(await changed({ endsOn: '2026-03-09' })).toBe('input.changes.endsOn');
    expect(await changed({ startsOn: '2026-03-12' })).toBe('input.changes.startsOn');
    expect(await changed({ endsOn: '2026-03-10' })).toBe('input.changes.endsOn');
    expect(await changed({ enrolFrom: '2026-03-05', enrolTo: '2026-03-04' })).toBe('input.changes.enrolTo');
    expect(await changed({ enrolTo: '2026-03-13' })).toBe('input.changes.enrolTo');
    expect(await changed({ plannedCost: -0.01 })).toBe('input.changes.plannedCost');
    expect(await changed({ hours: -0.01 })).toBe('input.changes.hours');
    expect(await changed({ minAttendance: 100.01 })).toBe('input.changes.minAttendance');
    expect(await changed({ title: ' ' })).toBe('input.changes.title');
    expect(await changed({ trainers: [{}] })).toBe('input.changes.trainers.0');
    expect(await changed({ trainers: [{ member: member('learnerB1') }] })).toBe('input.changes.trainers.0.member');
    expect(await changed({ audience: { any: [] } })).toBe('input.changes.audience.any');
    const create = async (input: object) =>
      trainer(documents.create, {
        input: { unit: 'A', code: 'B2', title: 'T', startsOn: '2026-03-10', endsOn: '2026-03-12', ...input },
      });
    expect((await create({ code: 'BAD' })).code).toBe('CONFLICT');
    expect((await create({ code: 'a b' })).code).toBe('BAD_INPUT');
    expect((await create({ unit: 'B' })).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await create({ courseVersion: 'crv_none' })).code).toBe('NOT_FOUND');
    const stale = { trainingClass: id, version: version + 7, changes: {} };
    expect((await trainer(documents.update, { input: stale })).code).toBe('CONFLICT');

    const planned = async (startsAt: string, endsAt: string, more: object = {}) =>
      (await trainer(documents.session, { input: { trainingClass: id, startsAt, endsAt, ...more } })).errors?.[0]
        ?.extensions?.argument;
    expect(await planned('2026-03-09T02:00:00Z', '2026-03-09T03:00:00Z')).toBe('input.startsAt');
    // 23:00 on the 12th in UTC is the 13th in China.
    expect(await planned('2026-03-12T23:00:00Z', '2026-03-12T23:30:00Z')).toBe('input.startsAt');
    expect(await planned('2026-03-10T02:00:00Z', '2026-03-10T02:00:00Z')).toBe('input.endsAt');
    expect(await planned('2026-03-10T02:00:00Z', '2026-03-11T03:00:00Z')).toBe('input.endsAt');
    expect(await planned('2026-03-10T02:00:00Z', '2026-03-10T03:00:00Z', { hours: 0 })).toBe('input.hours');
  });

  test('marks that make no sense are refused with their place, and change nothing', async () => {
    const trainer = await asOn('trainerA', '2026-03-10');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'MK' });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    const input = { trainingClass };
    await trainer(documents.assign, { input: { ...input, members: [member('learnerA1')] } });
    const attend = async (marks: object[], more: object = {}) =>
      (await trainer(documents.attend, { input: { session, marks, ...more } })).errors?.[0]?.extensions?.argument;
    const learner = { member: member('learnerA1') };
    expect(await attend([{ ...learner, mark: 'PRESENT' }])).toBe('input.session');
    await trainer(documents.confirm, { input });
    await trainer(documents.start, { input });
    expect(await attend([{ member: member('judgeA'), mark: 'PRESENT' }])).toBe('input.marks.0.member');
    expect(
      await attend([
        { ...learner, mark: 'LATE' },
        { ...learner, mark: 'ABSENT' },
      ]),
    ).toBe('input.marks.1.member');
    expect(await attend([{ ...learner, mark: 'PARTIAL' }])).toBe('input.marks.0.minutes');
    expect(await attend([{ ...learner, mark: 'PARTIAL', minutes: 120 }])).toBe('input.marks.0.minutes');
    expect(await attend([{ ...learner, mark: 'PRESENT', minutes: 5 }])).toBe('input.marks.0.minutes');
    expect(await attend([], { others: 'PARTIAL' })).toBe('input.others');
    const [row] = await it.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n FROM courses_attendance a JOIN courses_class_session s ON s.id = a.sessionId WHERE s.classId = ${trainingClass}`,
    );
    expect(Number(row?.n)).toBe(0);
    const leader = await it.signIn('leaderA1');
    const refused = await leader(documents.attend, { input: { session, marks: [], others: 'PRESENT' } });
    expect(refused.code).toBe('FORBIDDEN');
    expect(await attend([{ ...learner, mark: 'PARTIAL', minutes: 119 }])).toBeUndefined();
  });
});
