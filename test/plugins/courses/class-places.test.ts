import { courses } from '../../../plugins/courses/index.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments as documents, openClass } from './class-documents.ts';

describe.each(databases)('places in a training class on $name', ({ dialect }) => {
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

  test('a request that has to be approved gets a seat, a number, or no', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'AP', seats: 1, approval: true });
    const ask = async (person: Person) =>
      (await (await it.signIn(person))(documents.request, { input: { trainingClass } })).data.classPlaceRequest;
    const [one, two, three] = [await ask('learnerA1'), await ask('leaderA1'), await ask('judgeA')];
    expect([one, two, three].map(({ status }) => status)).toEqual(['REQUESTED', 'REQUESTED', 'REQUESTED']);
    const approve = (classPlace: string) => trainer(documents.approve, { input: { classPlace } });
    expect((await approve(two.id)).data.classPlaceApprove).toMatchObject({
      status: 'ENROLLED',
      decidedBy: { name: 'trainerA' },
      trainingClass: { taken: 1 },
    });
    expect((await approve(one.id)).data.classPlaceApprove).toMatchObject({ status: 'WAITLISTED', no: 1 });
    const no = await trainer(documents.reject, { input: { classPlace: three.id, reason: ' Not your trade ' } });
    expect(no.data.classPlaceReject).toMatchObject({ status: 'REJECTED', reason: 'Not your trade' });
    expect((await approve(three.id)).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'REJECTED',
      to: 'APPROVED',
      allowed: ['WAITLISTED', 'WAIVED'],
    });
    expect((await ask('judgeA')).attempt).toBe(2);
    expect((await (await it.signIn('learnerA1'))(documents.approve, { input: { classPlace: one.id } })).code).toBe(
      'FORBIDDEN',
    );
  });

  test('a seat that is given up goes to the first who waits, and more seats to the next', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'WL', seats: 1 });
    const input = { trainingClass };
    const queue: Person[] = ['learnerA1', 'leaderA1', 'judgeA', 'reviewerA', 'adminA'];
    const ids: string[] = [];
    for (const person of queue)
      ids.push((await (await it.signIn(person))(documents.request, { input })).data.classPlaceRequest.id);
    const standing = async () => {
      const { data } = await trainer(documents.places, { id: trainingClass });
      const nodes = data.trainingClass.places.nodes as { id: string; status: string; no: number }[];
      return [
        data.trainingClass.taken,
        ...ids.map((id) => {
          const { status, no } = nodes.find((node) => node.id === id) ?? { status: '', no: 0 };
          return `${status} ${no}`;
        }),
      ];
    };
    expect(await standing()).toEqual([1, 'ENROLLED 1', 'WAITLISTED 2', 'WAITLISTED 3', 'WAITLISTED 4', 'WAITLISTED 5']);

    // Who waits and goes makes nobody move.
    const judge = await it.signIn('judgeA');
    await judge(documents.withdraw, { input: { classPlace: ids[2] } });
    expect(await standing()).toEqual([1, 'ENROLLED 1', 'WAITLISTED 2', 'WITHDRAWN 3', 'WAITLISTED 4', 'WAITLISTED 5']);
    const learner = await it.signIn('learnerA1');
    const left = await learner(documents.withdraw, { input: { classPlace: ids[0] } });
    expect(left.data.classPlaceWithdraw).toMatchObject({ status: 'WITHDRAWN', trainingClass: { taken: 1 } });
    expect(await standing()).toEqual([1, 'WITHDRAWN 1', 'ENROLLED 2', 'WITHDRAWN 3', 'WAITLISTED 4', 'WAITLISTED 5']);

    const { version } = (
      await trainer('query ($id: ID!) { trainingClass(id: $id) { version } }', { id: trainingClass })
    ).data.trainingClass;
    const larger = await trainer(documents.update, { input: { trainingClass, version, changes: { seats: 2 } } });
    expect(larger.data.trainingClassUpdate).toMatchObject({ seats: 2, taken: 2 });
    expect(await standing()).toEqual([2, 'WITHDRAWN 1', 'ENROLLED 2', 'WITHDRAWN 3', 'ENROLLED 4', 'WAITLISTED 5']);
    const smaller = await trainer(documents.update, {
      input: { trainingClass, version: larger.data.trainingClassUpdate.version, changes: { seats: 1 } },
    });
    expect(smaller.errors?.[0]?.message).toBe('`input.changes.seats` is less than the 2 seats that are taken.');

    const waived = await trainer(documents.waive, { input: { classPlace: ids[1], reason: 'Has the licence' } });
    expect(waived.data.classPlaceWaive).toMatchObject({ status: 'WAIVED', decidedBy: { name: 'trainerA' } });
    expect(await standing()).toEqual([2, 'WITHDRAWN 1', 'WAIVED 2', 'WITHDRAWN 3', 'ENROLLED 4', 'ENROLLED 5']);

    const reason = 'The crane is broken.';
    const cancelled = await trainer(documents.cancel, { input: { trainingClass, reason } });
    expect(cancelled.data.trainingClassCancel).toMatchObject({ status: 'CANCELLED', taken: 0 });
    expect(await standing()).toEqual([0, 'WITHDRAWN 1', 'WAIVED 2', 'WITHDRAWN 3', 'WITHDRAWN 4', 'WITHDRAWN 5']);
    expect((await learner(documents.request, { input })).errors?.[0]?.message).toMatch('takes nobody: it is CANCELLED');
  });

  test('people for whom it is not, days on which it takes nobody and full classes are refused, with the rule', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const rule = { all: [{ frontline: true }, { not: { jobType: ['电工'] } }] };
    const trainingClass = await openClass(trainer, {
      unit: 'A',
      code: 'EL',
      seats: 1,
      waitlist: false,
      audience: rule,
      enrolFrom: '2026-03-03',
      enrolTo: '2026-03-04',
    });
    const input = { trainingClass };
    const refused = await (await it.signIn('judgeA'))(documents.request, { input });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_ELIGIBLE',
      rule: expect.stringContaining('at the front line'),
      ruleZh: expect.stringContaining('一线人员'),
    });
    const learner = await it.signIn('learnerA1');
    const early = await learner(documents.request, { input });
    expect(early.errors?.[0]?.message).toBe(
      '`input.trainingClass` takes people from 2026-03-03 until 2026-03-04; today is 2026-03-02.',
    );
    const onTime = await asOn('learnerA1', '2026-03-04');
    expect((await onTime(documents.request, { input })).data.classPlaceRequest.status).toBe('ENROLLED');
    const leader = await it.signIn('leaderA1');
    expect((await leader(documents.request, { input })).code).toBe('NO_SEAT_LEFT');
    const late = await asOn('leaderA1', '2026-03-05');
    expect((await late(documents.request, { input })).code).toBe('BAD_INPUT');
    // Whoever manages the class may be late, but neither oversell it nor change for whom it is.
    const manager = await it.signIn('trainerA');
    const give = (person: Person) => manager(documents.request, { input: { trainingClass, member: member(person) } });
    expect((await give('leaderA1')).code).toBe('NO_SEAT_LEFT');
    expect((await give('reviewerA')).code).toBe('NOT_ELIGIBLE');
    const many = await manager(documents.assign, { input: { trainingClass, members: [member('reviewerA')] } });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ELIGIBLE', members: [member('reviewerA')] });
    expect((await manager(documents.assign, { input: { trainingClass } })).code).toBe('NO_SEAT_LEFT');
    const learnerToday = await it.signIn('learnerA1');
    expect((await (await it.signIn('learnerB1'))(documents.request, { input })).code).toBe('NOT_FOUND');
    expect((await learnerToday(documents.assign, { input: { trainingClass } })).code).toBe('FORBIDDEN');
  });
});
