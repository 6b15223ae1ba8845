import { databases, type TestServer } from '../../kit/index.ts';
import { classDocuments } from './class-documents.ts';
import { content, teach } from './documents.ts';
import { people, reason, settling } from './settling.ts';

describe.each(databases)('places in a class that is settled again, on $name', ({ dialect }) => {
  const { server, member, mark, run, marks, at, running, standing } = settling(dialect);
  let it: TestServer;
  beforeAll(() => {
    it = server();
  });

  test('credits nothing and has completed nothing, once it goes on and is called off', async () => {
    at('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const rule = { kind: 'ATTENDANCE_GE', share: 80 };
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'OFF', hours: 5 }, content(rule));
    const { trainingClass, sessions } = await running(trainer, { courseVersion });
    for (const session of sessions) await mark(trainer, session, marks('PRESENT', 'ABSENT'));
    await run(trainer, trainingClass, 'finish', 'settle');
    expect((await standing(trainingClass)).map(({ course, allHours }) => [course, allHours])).toContainEqual([
      'COMPLETED',
      500,
    ]);
    await run(trainer, trainingClass, 'reopen', 'resume', 'cancel');
    expect((await standing(trainingClass)).map(({ status, course, allHours }) => [status, course, allHours])).toEqual(
      people.map(() => ['WITHDRAWN', 'WITHDRAWN', 0]),
    );
  });

  test('counts the marks of somebody who went, came back late, went, and has their first place again', async () => {
    at('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const { trainingClass, sessions } = await running(trainer);
    for (const session of sessions) await mark(trainer, session, marks());
    const placeOf = async () =>
      (await trainer(classDocuments.places, { id: trainingClass })).data.trainingClass.places.nodes
        .filter((each: { member: { name: string } }) => each.member.name === 'judgeA')
        .map(({ id }: { id: string }) => id) as string[];
    const act = async (command: 'withdraw' | 'restore' | 'request', input: object) =>
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    const [first] = await placeOf();
    await act('withdraw', { classPlace: first });
    await act('request', { trainingClass, member: member('judgeA'), reason });
    const [, second] = await placeOf();
    await act('withdraw', { classPlace: second });
    await act('restore', { classPlace: first, reason });
    await run(trainer, trainingClass, 'finish', 'settle');
    expect((await standing(trainingClass)).filter(({ name }) => name === 'judgeA')).toMatchObject([
      { status: 'COMPLETED', allHours: 500 },
      { status: 'WITHDRAWN', allHours: 500 },
    ]);
  });

  test('leaves who was freed from it with what they had attended, and who gave it up without what they completed', async () => {
    at('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const rule = { kind: 'ATTENDANCE_GE', share: 80 };
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'FREED', hours: 5 }, content(rule));
    const { trainingClass, sessions } = await running(trainer, { courseVersion });
    for (const session of sessions) await mark(trainer, session, marks());
    await run(trainer, trainingClass, 'finish', 'settle');
    const places = (await trainer(classDocuments.places, { id: trainingClass })).data.trainingClass.places.nodes;
    const placeOf = (name: string) =>
      places.find((each: { member: { name: string } }) => each.member.name === name).id as string;
    const waived = await trainer(classDocuments.waive, { input: { classPlace: placeOf('judgeA'), reason } });
    expect(waived.errors).toBeUndefined();
    await run(trainer, trainingClass, 'reopen', 'resume');
    const left = await trainer(classDocuments.withdraw, { input: { classPlace: placeOf('reviewerA') } });
    expect(left.errors).toBeUndefined();
    await run(trainer, trainingClass, 'finish', 'settle');
    const told = await standing(trainingClass);
    expect(told.map(({ name, status, course, allHours }) => [name, status, course, allHours])).toEqual([
      ['judgeA', 'WAIVED', 'COMPLETED', 500],
      ['leaderA1', 'COMPLETED', 'COMPLETED', 500],
      ['learnerA1', 'COMPLETED', 'COMPLETED', 500],
      ['reviewerA', 'WITHDRAWN', 'WITHDRAWN', 0],
    ]);
  });
});
