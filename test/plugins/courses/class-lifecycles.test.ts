import { classLifecycle } from '../../../plugins/courses/classes/class-lifecycle.ts';
import { TrainingClass } from '../../../plugins/courses/classes/training-class.ts';
import { courses } from '../../../plugins/courses/index.ts';
import { ClassPlace } from '../../../plugins/courses/places/class-place.ts';
import { seatedStatuses } from '../../../plugins/courses/places/class-place-status.ts';
import { placeLifecycle } from '../../../plugins/courses/places/place-lifecycle.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Stored } from '../../../server/kernel/data/stored.ts';
import { databases, type Person, startUnit, type TestServer, walkLifecycle } from '../../kit/index.ts';
import { classDocuments as documents, meet, openClass } from './class-documents.ts';

const roles = [
  'trainerA',
  'adminA',
  'admin',
  'adminB',
  'learnerA1',
  'leaderA1',
  'learnerB1',
  'reviewerA',
  'analyst',
] as const;
const managers = {
  A: (role: Person) => role === 'trainerA' || role === 'adminA' || role === 'admin',
  E: (role: Person) => role === 'admin',
} as const;
const units = ['A', 'E'] as const;
const reasoned = ['cancel', 'reopen', 'resume', 'reject', 'waive', 'restore'];
const day = '2026-03-10';

/** Where a person's place stands in a class of so far. */
const placeIn: Readonly<Record<string, ClassPlace['status']>> = {
  RUNNING: 'IN_PROGRESS',
  FINISHED: 'IN_PROGRESS',
  SETTLED: 'COMPLETED',
  CANCELLED: 'WITHDRAWN',
};

/** Status × command × role of a class and of a place in it. */
describe.each(databases)('who leads a class on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => new Date(`${day}T06:00:00Z`) });
  });
  const put = <E extends Stored>(entity: EntityClass<E>, id: string, changes: Partial<E>) =>
    it.server.kernel
      .systemContext()
      .transaction(async (context) => context.update(await context.get(entity, id), changes));
  const read = async <E extends Stored & { status: string }>(entity: EntityClass<E>, id: string) =>
    (await it.server.kernel.systemContext().get(entity, id)).status;
  /** A class of today with everything that a step asks for, and a place that learnerA1 asked for. */
  const prepare = async (unit: (typeof units)[number], code: string) => {
    const trainingClass = await openClass(it.ask, { unit, code, startsOn: day, endsOn: day });
    const session = await meet(it.ask, trainingClass, day);
    const asked = await it.as('learnerA1')(documents.request, { input: { trainingClass } });
    for (const command of ['confirm', 'start'] as const) await it.ask(documents[command], { input: { trainingClass } });
    const held = await it.ask(documents.attend, { input: { session, marks: [], others: 'PRESENT' } });
    expect(held.errors).toBeUndefined();
    return { trainingClass, classPlace: asked.data.classPlaceRequest.id as string };
  };

  test.each(units)('a class of %s is led by whoever manages it there', async (unit) => {
    const { trainingClass, classPlace } = await prepare(unit, `CLASS-${unit}`);
    const cells = await walkLifecycle({
      life: classLifecycle,
      roles,
      may: managers[unit],
      stand: async (status) => {
        const place = placeIn[status] ?? 'ENROLLED';
        await put(ClassPlace, classPlace, { status: place });
        const taken = seatedStatuses.includes(place) || place === 'COMPLETED' ? 1 : 0;
        await put(TrainingClass, trainingClass, { status, taken } as Partial<TrainingClass>);
      },
      ask: (role, command) =>
        it.as(role)(documents[command as keyof typeof documents], {
          input: { trainingClass, ...(reasoned.includes(command) && { reason: 'Why' }) },
        }),
      read: () => read(TrainingClass, trainingClass),
    });
    expect(cells).toBe(7 * 8 * roles.length);
  });

  test.each(units)(
    'a place in a class of %s is decided on by whoever manages that, and given up by whoever asked for it',
    async (unit) => {
      const { trainingClass, classPlace } = await prepare(unit, `PLACE-${unit}`);
      const { approve, restore } = placeLifecycle.transitions;
      const cells = await walkLifecycle({
        // With a seat left, nobody waits.
        life: {
          transitions: {
            ...placeLifecycle.transitions,
            approve: { ...approve, to: 'ENROLLED' },
            restore: { ...restore, to: 'ENROLLED' },
          },
        },
        roles,
        may: (role, command) => managers[unit](role) || (command === 'withdraw' && role === 'learnerA1'),
        stand: async (status) => {
          const taken = seatedStatuses.includes(status as ClassPlace['status']) ? 1 : 0;
          await put(TrainingClass, trainingClass, { status: 'OPEN', taken });
          await put(ClassPlace, classPlace, { status } as Partial<ClassPlace>);
        },
        ask: (role, command) =>
          it.as(role)(documents[command as keyof typeof documents], {
            input: { classPlace, ...(reasoned.includes(command) && { reason: 'Why' }) },
          }),
        read: () => read(ClassPlace, classPlace),
      });
      expect(cells).toBe(12 * 5 * roles.length);
    },
  );
});
