import { Enrolment } from '../../../../plugins/courses/enrolments/enrolment.ts';
import type { TestServer, Walks } from '../../../kit/index.ts';
import { classDocuments } from '../class-documents.ts';
import { documents, teach } from '../documents.ts';
import { begun, command, granted, placeOf, reason } from './begun.ts';

/** A course that learnerA1 has chosen, and its version. */
const chosen = async (it: TestServer, code: string) => {
  const { course, courseVersion } = await teach(it.as('trainerA'), { unit: 'A', code });
  const made = granted(await it.as('learnerA1')(documents.enrol, { input: { course } }));
  return { courseVersion, enrolment: made.data.enrolmentCreate.id as string };
};
const hoursOf = async (it: TestServer, trainingClass: string) =>
  (await it.as('trainerA')(classDocuments.hours, { id: trainingClass })).data.trainingClass.learningHours.nodes as {
    id: string;
    hours: number;
  }[];

/** What is refused of seats, and of courses that are taken with one. */
export const placeRemedies: Walks = {
  'nobody joins a class that has begun': async (it) => {
    const { trainingClass } = await begun(it, { code: 'JOIN' }, 'start');
    const member = it.memberIds.get('leaderA1');
    return {
      by: ['classPlaceRequest'],
      wish: () => command(it.as('leaderA1'), 'request', trainingClass),
      remedy: () => command(it.as('trainerA'), 'request', trainingClass, { member, reason }),
    };
  },
  'nobody joins a class that is over': async (it) => {
    const { trainingClass } = await begun(it, { code: 'JOIN-LATE' }, 'finish');
    const member = it.memberIds.get('leaderA1');
    return {
      by: ['classPlaceRequest'],
      wish: () => command(it.as('leaderA1'), 'request', trainingClass),
      remedy: () => command(it.as('trainerA'), 'request', trainingClass, { member, reason }),
    };
  },
  'a place in a class that is over is not given up': async (it) => {
    const { trainingClass } = await begun(it, { code: 'OVER' }, 'finish');
    const { id: classPlace } = await placeOf(it, trainingClass, 'learnerA1');
    return {
      by: ['classPlaceWaive'],
      wish: () => it.as('trainerA')(classDocuments.withdraw, { input: { classPlace } }),
      remedy: () => it.as('trainerA')(classDocuments.waive, { input: { classPlace, reason } }),
      outcome: async () => expect(await placeOf(it, trainingClass, 'learnerA1')).toMatchObject({ status: 'WAIVED' }),
    };
  },
  'a course is not given up while the class that teaches it is over and not settled': async (it) => {
    const { courseVersion, enrolment } = await chosen(it, 'C-OVER');
    const { trainingClass } = await begun(it, { code: 'C-OVER-1', courseVersion }, 'finish');
    const { id: classPlace } = await placeOf(it, trainingClass, 'learnerA1');
    return {
      by: ['classPlaceWaive'],
      wish: () => it.as('learnerA1')(documents.withdraw, { input: { enrolment } }),
      remedy: () => it.as('trainerA')(classDocuments.waive, { input: { classPlace, reason } }),
    };
  },
  'a course is not given up with a seat that was assigned': async (it) => {
    const { courseVersion, enrolment } = await chosen(it, 'C-SEAT');
    const { trainingClass } = await begun(it, { code: 'C-SEAT-1', courseVersion });
    const { id: classPlace } = await placeOf(it, trainingClass, 'learnerA1');
    return {
      by: ['classPlaceWithdraw'],
      wish: () => it.as('learnerA1')(documents.withdraw, { input: { enrolment } }),
      remedy: () => it.as('trainerA')(classDocuments.withdraw, { input: { classPlace } }),
    };
  },
  'a course does not expire with a seat': async (it) => {
    const { courseVersion, enrolment } = await chosen(it, 'C-EXPIRE');
    const { trainingClass } = await begun(it, { code: 'C-EXPIRE-1', courseVersion });
    const { id: classPlace } = await placeOf(it, trainingClass, 'learnerA1');
    await it.server.kernel
      .systemContext()
      .transaction(async (context) =>
        context.update(await context.get(Enrolment, enrolment), { source: 'ASSIGNED', dueOn: '2026-03-09' }),
      );
    return {
      by: ['classPlaceWithdraw'],
      wish: () => it.as('trainerA')(documents.expire, { input: { enrolment } }),
      remedy: () => it.as('trainerA')(classDocuments.withdraw, { input: { classPlace } }),
    };
  },
  'what takes hours of a class back is not taken back': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass } = await begun(it, { code: 'HOURS' }, 'settle');
    const sum = async () => (await hoursOf(it, trainingClass)).reduce((all, { hours }) => all + hours, 0);
    const [credit] = await hoursOf(it, trainingClass);
    const back = granted(await trainer(classDocuments.hoursReverse, { input: { learningHours: credit?.id, reason } }));
    expect(await sum()).toBe(0);
    const { id: classPlace } = await placeOf(it, trainingClass, 'learnerA1');
    return {
      by: ['trainingClassReopen', 'classPlaceRestore', 'trainingClassSettle'],
      wish: () =>
        trainer(classDocuments.hoursReverse, {
          input: { learningHours: back.data.learningHoursReverse.id, reason },
        }),
      remedy: async () => [
        await command(trainer, 'reopen', trainingClass, { reason }),
        await trainer(classDocuments.restore, { input: { classPlace, reason } }),
        await command(trainer, 'settle', trainingClass),
      ],
      outcome: async () => expect(await sum()).toBe(credit?.hours),
    };
  },
};
