import { sql } from '../../../server/kernel/data/sql.ts';
import type { Lived, Part } from './part.ts';
import { trainerOf } from './roster.ts';
import type { Year } from './year.ts';

const FIRST = { startsAt: '2026-03-02T09:00:00+08:00', endsAt: '2026-03-02T12:00:00+08:00' };
const SECOND = { startsAt: '2026-03-03T14:00:00+08:00', endsAt: '2026-03-03T17:00:00+08:00' };
/** Of one session. */
const HOURS = 3;

interface Class {
  readonly workshop: string;
  readonly id: string;
  /** Employee numbers in the order of their seats. */
  seated: string[];
}

/** What each of the seated does at the two sessions, by where they stand in the list. */
const isAway = (i: number) => i % 5 === 0;
const hasLeave = (i: number) => i % 7 === 3;

const expectedHours = (i: number) => (isAway(i) ? 0 : HOURS) + (hasLeave(i) ? 0 : HOURS);
/** Four fifths of the hours without leave. */
const isCompleted = (i: number) => !isAway(i);

export const coursesPart: Part = {
  plugin: 'courses',
  root: 'trainingClasses',
  async live(year, workshops) {
    year.on('2026-02-02');
    const classes: Class[] = [];
    for (const workshop of workshops) classes.push(await opened(year, workshop));
    for (const each of classes) await enrol(year, each);
    year.on('2026-03-02');
    for (const { workshop, id } of classes) {
      await command(year, workshop, 'Confirm', id);
      await command(year, workshop, 'Start', id);
    }
    year.on('2026-03-04');
    for (const each of classes) await attendAndSettle(year, each);
    return { check: () => check(year, classes) } satisfies Lived;
  },
};

async function opened(year: Year, workshop: string): Promise<Class> {
  const people = peopleOf(year, workshop);
  const input = {
    unit: workshop,
    code: `K-${workshop}`,
    title: '安全生产培训班',
    startsOn: '2026-03-02',
    endsOn: '2026-03-03',
    enrolFrom: '2026-02-01',
    enrolTo: '2026-02-20',
    seats: people.length - 3,
    minSeats: 3,
    minAttendance: 80,
    hours: 2 * HOURS,
  };
  const { id } = await year.run(trainerOf(workshop), 'trainingClassCreate', 'TrainingClassCreateInput', input, 'id');
  for (const session of [FIRST, SECOND])
    await year.run(
      trainerOf(workshop),
      'classSessionCreate',
      'ClassSessionCreateInput',
      { trainingClass: id, ...session },
      'id',
    );
  await command(year, workshop, 'Open', id);
  return { workshop, id, seated: [] };
}

/** All ask for a seat; the last three wait. Then the second gives up, and the first of those who wait gets in. */
async function enrol(year: Year, each: Class): Promise<void> {
  const people = peopleOf(year, each.workshop);
  const places: { id: string; status: string }[] = [];
  for (const no of people)
    places.push(
      await year.run(no, 'classPlaceRequest', 'ClassPlaceRequestInput', { trainingClass: each.id }, 'id status'),
    );
  const seats = people.length - 3;
  expect(places.map(({ status }) => status)).toEqual(people.map((_, i) => (i < seats ? 'ENROLLED' : 'WAITLISTED')));
  await year.run(people[1] ?? '', 'classPlaceWithdraw', 'ClassPlaceInput', { classPlace: places[1]?.id }, 'status');
  each.seated = people.slice(0, seats + 1).filter((_, i) => i !== 1);
  const { trainingClass } = await year.tell(
    trainerOf(each.workshop),
    'query ($id: ID!) { trainingClass(id: $id) { taken places(first: 100, filter: { status: { eq: ENROLLED } }) { totalCount nodes { member { employeeNo } } } } }',
    { id: each.id },
  );
  const seated = trainingClass.places.nodes.map((place: { member: { employeeNo: string } }) => place.member.employeeNo);
  expect([trainingClass.taken, trainingClass.places.totalCount]).toEqual([seats, seats]);
  expect(seated.sort()).toEqual([...each.seated].sort());
}

async function attendAndSettle(year: Year, { workshop, id, seated }: Class): Promise<void> {
  const trainer = trainerOf(workshop);
  const { trainingClass } = await year.tell(
    trainer,
    'query ($id: ID!) { trainingClass(id: $id) { sessions(orderBy: STARTS_AT_ASC) { nodes { id } } } }',
    { id },
  );
  const [first, second] = trainingClass.sessions.nodes as { id: string }[];
  const marks = (is: (i: number) => boolean, mark: string) =>
    seated.flatMap((no, i) => (is(i) ? [{ member: year.member(no), mark }] : []));
  const record = (session: string | undefined, given: object[]) =>
    year.run(trainer, 'attendanceRecord', 'AttendanceRecordInput', { session, marks: given, others: 'PRESENT' }, 'id');
  await record(first?.id, marks(isAway, 'ABSENT'));
  await record(second?.id, marks(hasLeave, 'EXCUSED'));
  await command(year, workshop, 'Finish', id);
  expect((await command(year, workshop, 'Settle', id)).status).toBe('SETTLED');
}

async function check(year: Year, classes: readonly Class[]): Promise<void> {
  for (const { workshop, id, seated } of classes) {
    const { trainingClass } = await year.tell(
      trainerOf(workshop),
      'query ($id: ID!) { trainingClass(id: $id) { places(first: 100) { nodes { status member { employeeNo } } } learningHours(first: 100) { nodes { hours member { employeeNo } } } } }',
      { id },
    );
    const status = new Map<string, string>(
      trainingClass.places.nodes.map((place: Held) => [place.member.employeeNo, place.status]),
    );
    expect(seated.map((no) => status.get(no))).toEqual(seated.map((_, i) => (isCompleted(i) ? 'COMPLETED' : 'FAILED')));
    const hours = new Map<string, number>(
      trainingClass.learningHours.nodes.map((row: Held) => [row.member.employeeNo, row.hours]),
    );
    expect(seated.map((no) => hours.get(no) ?? 0)).toEqual(seated.map((_, i) => expectedHours(i)));
    await parseMetric(year, workshop, seated);
  }
}

interface Held {
  readonly status: string;
  readonly hours: number;
  readonly member: { readonly employeeNo: string };
}

async function parseMetric(year: Year, workshop: string, seated: readonly string[]): Promise<void> {
  const { unit } = await year.tell(
    'E02',
    'query ($id: ID!) { unit(id: $id) { hours: metric(id: "courses.learning-hours", from: "2026-01-01", to: "2026-12-31") { numerator denominator } rate: metric(id: "courses.attendance-rate", from: "2026-01-01", to: "2026-12-31") { numerator denominator } } }',
    { id: workshop },
    'E',
  );
  const sum = seated.reduce((all, _, i) => all + expectedHours(i), 0);
  const leave = seated.filter((_, i) => hasLeave(i)).length;
  const away = seated.filter((_, i) => isAway(i)).length;
  const [reference] = await year.rows(sql`SELECT
      (SELECT SUM(h.hours) FROM courses_hours h JOIN organisation_unit u ON u.id = h.unitId WHERE u.code LIKE ${`${workshop}-%`}) AS hours,
      (SELECT COUNT(*) FROM organisation_membership m JOIN organisation_unit u ON u.id = m.unitId
        WHERE u.code = ${workshop} OR u.code LIKE ${`${workshop}-%`}) AS people`);
  expect(unit.hours).toEqual({ numerator: sum, denominator: Number(reference?.people) });
  expect(Number(reference?.hours)).toBe(100 * sum);
  const marks = 2 * seated.length - leave;
  expect(unit.rate).toEqual({ numerator: marks - away, denominator: marks });
}

const command = (year: Year, workshop: string, verb: string, id: string) =>
  year.run(trainerOf(workshop), `trainingClass${verb}`, 'TrainingClassInput', { trainingClass: id }, 'id status');

/** The first of each team, in turn, so that every team has someone in it; the whole of a small workshop. */
const peopleOf = (year: Year, workshop: string): string[] =>
  year.teams.filter((team) => team.workshop === workshop).flatMap(({ people }) => people.slice(0, 8));
