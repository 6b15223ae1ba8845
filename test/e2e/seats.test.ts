import { courses } from '../../plugins/courses/index.ts';
import { sql } from '../../server/kernel/data/sql.ts';
import { client, crowd, databases, startUnit } from '../kit/index.ts';
import { classDocuments as documents, openClass } from '../plugins/courses/class-documents.ts';
import { startProcess } from './process.ts';

const SEATS = 50;
const PEOPLE = 200;

describe.each(databases)('two hundred people for fifty seats in two processes on $name', ({ dialect }) => {
  test('fifty get one, and a hundred and fifty wait in order without gaps', async () => {
    // The processes go by the clock; so does the class.
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const unit = await startUnit({ plugins: [courses], dialect });
    const people = await crowd(unit, 'A1', PEOPLE);
    const trainer = unit.as('trainerA');
    const dates = { startsOn: day(10), endsOn: day(12), enrolTo: day(9) };
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'RACE', seats: SEATS, ...dates });
    const processes = await Promise.all([startProcess(unit.databaseUrl), startProcess(unit.databaseUrl)]);

    const answers = await Promise.all(
      people.map(({ token }, i) =>
        client(processes[i % 2]?.url ?? '', { token })(documents.request, { input: { trainingClass } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors).map(({ text }) => text)).toEqual([]);
    const told = answers.map(({ data }) => data.classPlaceRequest as { status: string; no: number });
    const numbers = (status: string) =>
      told
        .filter((place) => place.status === status)
        .map(({ no }) => no)
        .sort((a, b) => a - b);
    const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    expect(numbers('ENROLLED')).toEqual(upTo(1, SEATS));
    expect(numbers('WAITLISTED')).toEqual(upTo(SEATS + 1, PEOPLE));
    const rows = await unit.server.kernel.database.read.query(
      sql`SELECT no, status, memberId FROM courses_class_place WHERE classId = ${trainingClass} ORDER BY no`,
    );
    expect(rows.map(({ no, status }) => [Number(no), status])).toEqual(
      upTo(1, PEOPLE).map((no) => [no, no <= SEATS ? 'ENROLLED' : 'WAITLISTED']),
    );
    expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(PEOPLE);
    const [row] = await unit.server.kernel.database.read.query(
      sql`SELECT taken, seats, lastNo FROM courses_class WHERE id = ${trainingClass}`,
    );
    expect([Number(row?.taken), Number(row?.seats), Number(row?.lastNo)]).toEqual([SEATS, SEATS, PEOPLE]);
  }, 180_000);
});
