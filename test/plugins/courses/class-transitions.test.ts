import { courses } from '../../../plugins/courses/index.ts';
import { type Sql, sql } from '../../../server/kernel/data/sql.ts';
import { type Answer, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments as documents, meet, planClass } from './class-documents.ts';
import { classRecords } from './class-records.ts';

/** What the domain says, written a second time: from each status, where each command leads. */
const classSteps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DRAFT: { open: 'OPEN', cancel: 'CANCELLED' },
  OPEN: { confirm: 'CONFIRMED', cancel: 'CANCELLED' },
  CONFIRMED: { start: 'RUNNING', cancel: 'CANCELLED' },
  RUNNING: { finish: 'FINISHED', cancel: 'CANCELLED' },
  FINISHED: { settle: 'SETTLED', resume: 'RUNNING' },
  SETTLED: { reopen: 'FINISHED' },
  CANCELLED: {},
};
const placeSteps: typeof classSteps = {
  REQUESTED: {
    approve: 'APPROVED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    expire: 'EXPIRED',
    waive: 'WAIVED',
  },
  APPROVED: { wait: 'WAITLISTED', enrol: 'ENROLLED', withdraw: 'WITHDRAWN', expire: 'EXPIRED', waive: 'WAIVED' },
  REJECTED: { restore: 'WAITLISTED', waive: 'WAIVED' },
  WAITLISTED: { enrol: 'ENROLLED', withdraw: 'WITHDRAWN', expire: 'EXPIRED', waive: 'WAIVED' },
  ENROLLED: { begin: 'IN_PROGRESS', withdraw: 'WITHDRAWN', waive: 'WAIVED' },
  IN_PROGRESS: { complete: 'COMPLETED', fail: 'FAILED', withdraw: 'WITHDRAWN', waive: 'WAIVED' },
  COMPLETED: { reopen: 'IN_PROGRESS', revoke: 'REVOKED', waive: 'WAIVED' },
  FAILED: { reopen: 'IN_PROGRESS', revoke: 'REVOKED', waive: 'WAIVED' },
  WITHDRAWN: { restore: 'WAITLISTED', waive: 'WAIVED' },
  EXPIRED: { restore: 'WAITLISTED', waive: 'WAIVED' },
  WAIVED: { restore: 'WAITLISTED' },
  REVOKED: { restore: 'WAITLISTED', waive: 'WAIVED' },
};

const allowedFrom = (steps: typeof classSteps, from: string) => [...new Set(Object.values(steps[from] ?? {}))].sort();

describe.each(databases)('commands on $name', ({ dialect }) => {
  let it: TestServer;
  let trainingClass: string;
  let classPlace: string;
  const write = (statement: Sql) =>
    it.server.kernel.systemContext().transaction(async (context) => {
      await context.unguardedDatabase.execute(statement);
    });
  const fingerprint = async () =>
    JSON.stringify(
      await it.server.kernel.database.read.query(sql`
        SELECT c.status AS c, c.version AS cv, c.taken, p.status AS p, p.version AS pv,
          (SELECT COUNT(*) FROM kernel_event) AS events, (SELECT COUNT(*) FROM kernel_audit_entry) AS entries
        FROM courses_class c JOIN courses_class_place p ON p.classId = c.id WHERE c.id = ${trainingClass}`),
    );
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => new Date('2026-03-11T02:00:00Z') });
    const trainer = it.as('trainerA');
    ({ id: trainingClass } = await planClass(trainer, { unit: 'A', code: 'T' }));
    await meet(trainer, trainingClass, '2026-03-10');
    await trainer(documents.open, { input: { trainingClass } });
    const member = it.memberIds.get('learnerA1');
    const made = await trainer(documents.request, { input: { trainingClass, member } });
    classPlace = made.data.classPlaceRequest.id;
  });

  /** Each command in each status from which it leads nowhere is told so, with where one can go, and changes nothing. */
  const refuses = async (
    steps: typeof classSteps,
    commands: Readonly<Record<string, string>>,
    stand: (status: string) => Promise<unknown>,
    call: (command: string) => Promise<Answer>,
  ) => {
    let refused = 0;
    for (const from of Object.keys(steps)) {
      await stand(from);
      const before = await fingerprint();
      for (const [command, to] of Object.entries(commands)) {
        if (steps[from]?.[command]) continue;
        const { errors } = await call(command);
        const told = (errors?.[0]?.extensions ?? {}) as { allowed?: string[]; allowedCommands?: string[] };
        const { allowed, allowedCommands, ...rest } = told;
        // What a message says is possible, is a command that somebody can give.
        expect(Object.keys(steps[from] ?? {})).toEqual(expect.arrayContaining(allowedCommands ?? ['']));
        expect([...Object.keys(commands), 'write']).toEqual(expect.arrayContaining(allowedCommands ?? ['']));
        expect({ command, ...rest }).toEqual({ command, code: 'INVALID_TRANSITION', from, to });
        expect([...(allowed ?? [])].sort()).toEqual(allowedFrom(steps, from));
        expect(await fingerprint()).toBe(before);
        refused++;
      }
    }
    return refused;
  };

  test('that a class does not allow in its status are refused, and change nothing', async () => {
    const commands = {
      open: 'OPEN',
      confirm: 'CONFIRMED',
      start: 'RUNNING',
      finish: 'FINISHED',
      settle: 'SETTLED',
      cancel: 'CANCELLED',
      reopen: 'FINISHED',
      resume: 'RUNNING',
    } as const;
    const reasoned = ['cancel', 'reopen', 'resume'];
    const refused = await refuses(
      classSteps,
      commands,
      (status) => write(sql`UPDATE courses_class SET status = ${status} WHERE id = ${trainingClass}`),
      (command) =>
        it.as('adminA')(documents[command as keyof typeof commands], {
          input: { trainingClass, ...(reasoned.includes(command) && { reason: 'Why' }) },
        }),
    );
    expect(refused).toBe(7 * 8 - 11);
  });

  test('that a place does not allow in its status are refused, and change nothing', async () => {
    await write(sql`UPDATE courses_class SET status = 'OPEN' WHERE id = ${trainingClass}`);
    const commands = {
      approve: 'APPROVED',
      reject: 'REJECTED',
      withdraw: 'WITHDRAWN',
      waive: 'WAIVED',
      restore: 'WAITLISTED',
    } as const;
    const reasoned = ['reject', 'waive', 'restore'];
    const refused = await refuses(
      placeSteps,
      commands,
      (status) => write(sql`UPDATE courses_class_place SET status = ${status} WHERE id = ${classPlace}`),
      (command) =>
        it.as('adminA')(documents[command as keyof typeof commands], {
          input: { classPlace, ...(reasoned.includes(command) && { reason: 'Why' }) },
        }),
    );
    expect(refused).toBe(12 * 5 - (1 + 1 + 5 + 11 + 5));
  });

  test('are those of the lifecycles that the plugin declares', () => {
    const [classes, places] = ['training class', 'place in a class'].map(
      (what) => courses.lifecycles.find((life) => life.noun.en === what)?.transitions ?? {},
    );
    for (const [declared, written] of [
      [classes, classSteps],
      [places, placeSteps],
    ] as const) {
      const from = Object.fromEntries(Object.keys(written).map((status) => [status, {} as Record<string, string>]));
      for (const [command, step] of Object.entries(declared ?? {}))
        for (const status of step.from) (from[status] as Record<string, string>)[command] = step.to;
      expect(from).toEqual(written);
    }
  });

  describe('leave no doubt that a class took place: records', () => classRecords(() => it));
});
