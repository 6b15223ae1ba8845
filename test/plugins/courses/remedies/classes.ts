import { instead, leave, rejoin, type Walks } from '../../../kit/index.ts';
import { classDocuments, meet, openClass, planClass } from '../class-documents.ts';
import { begun, command, dates, granted, reason, statusOf, today } from './begun.ts';

const times = { startsAt: `${today}T02:00:00Z`, endsAt: `${today}T03:00:00Z` };

/** What is refused of leading a class. */
export const classRemedies: Walks = {
  'a class whose last day to enrol is over does not open': async (it) => {
    const trainer = it.as('trainerA');
    const { id, version } = await planClass(trainer, { unit: 'A', code: 'LATE', ...dates, enrolTo: '2026-03-09' });
    return {
      by: ['trainingClassUpdate'],
      wish: () => command(trainer, 'open', id),
      remedy: () => command(trainer, 'update', id, { version, changes: { enrolTo: '2026-03-11' } }),
    };
  },
  'a class with too few people is not confirmed': async (it) => {
    const trainer = it.as('trainerA');
    const id = await openClass(trainer, { unit: 'A', code: 'FEW', ...dates });
    return {
      by: ['trainingClassCancel'],
      wish: () => command(trainer, 'confirm', id),
      remedy: () => command(trainer, 'cancel', id, { reason }),
      outcome: async () => expect(await statusOf(trainer, id)).toBe('CANCELLED'),
    };
  },
  'a class does not start before its first day': async (it) => {
    const trainer = it.as('trainerA');
    const { id } = await planClass(trainer, { unit: 'A', code: 'EARLY', ...dates, startsOn: '2026-03-11' });
    granted(await command(trainer, 'open', id));
    await meet(trainer, id, '2026-03-11');
    granted(await command(trainer, 'request', id, { member: it.memberIds.get('learnerA1') }));
    const { version } = granted(await command(trainer, 'confirm', id)).data.trainingClassConfirm;
    return {
      by: ['trainingClassUpdate'],
      wish: () => command(trainer, 'start', id),
      remedy: () => command(trainer, 'update', id, { version, changes: { startsOn: today } }),
    };
  },
  'a class without a session does not start': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass, session } = await begun(it, { code: 'NO-SESSION' }, 'confirm');
    granted(await trainer(classDocuments.sessionCancel, { input: { session } }));
    return {
      by: ['classSessionCreate'],
      wish: () => command(trainer, 'start', trainingClass),
      remedy: () => trainer(classDocuments.session, { input: { trainingClass, ...times } }),
    };
  },
  'a class that has never met is not finished': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass, session } = await begun(it, { code: 'NEVER' }, 'start');
    granted(await trainer(classDocuments.sessionCancel, { input: { session } }));
    return {
      by: ['trainingClassCancel'],
      wish: () => command(trainer, 'finish', trainingClass),
      remedy: () => command(trainer, 'cancel', trainingClass, { reason }),
      outcome: async () => expect(await statusOf(trainer, trainingClass)).toBe('CANCELLED'),
    };
  },
  'a class is not finished while a session has no record: it is recorded': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass, session } = await begun(it, { code: 'RECORD' }, 'start');
    return {
      by: ['attendanceRecord'],
      wish: () => command(trainer, 'finish', trainingClass),
      remedy: () => trainer(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } }),
    };
  },
  'a class is not finished while a session has no record: it is called off': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass } = await begun(it, { code: 'CALL-OFF' }, 'attend');
    const second = await meet(trainer, trainingClass, '2026-03-11');
    return {
      by: ['classSessionCancel'],
      wish: () => command(trainer, 'finish', trainingClass),
      remedy: () => trainer(classDocuments.sessionCancel, { input: { session: second } }),
    };
  },
  'a class is not settled while marks are missing': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass, session } = await begun(it, { code: 'MARKS' }, 'start', ['learnerA1', 'leaderA1']);
    const marks = [{ member: it.memberIds.get('learnerA1'), mark: 'PRESENT' }];
    granted(await trainer(classDocuments.attend, { input: { session, marks } }));
    granted(await command(trainer, 'finish', trainingClass));
    return {
      by: ['attendanceRecord'],
      wish: () => command(trainer, 'settle', trainingClass),
      remedy: () => trainer(classDocuments.attend, { input: { session, marks: [], others: 'ABSENT' } }),
    };
  },
  'the attendance of a settled class is not corrected': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass, session } = await begun(it, { code: 'SETTLED' }, 'settle');
    const marks = [{ member: it.memberIds.get('learnerA1'), mark: 'ABSENT' }];
    const correct = () => trainer(classDocuments.attend, { input: { session, marks } });
    return {
      by: ['trainingClassReopen'],
      wish: correct,
      remedy: () => command(trainer, 'reopen', trainingClass, { reason }),
      outcome: async () => {
        granted(await correct());
        granted(await command(trainer, 'settle', trainingClass));
      },
    };
  },
  'a session that was held does not change': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass, session } = await begun(it, { code: 'HELD' }, 'attend');
    const { data } = await trainer('query ($id: ID!) { classSession(id: $id) { version } }', { id: session });
    const input = { session, version: data.classSession.version, changes: { location: 'Hall 2' } };
    return {
      by: ['classSessionCreate'],
      wish: () => trainer(classDocuments.sessionUpdate, { input }),
      remedy: () => trainer(classDocuments.session, { input: { trainingClass, ...times, location: 'Hall 2' } }),
      outcome: instead,
    };
  },
  'no session is planned in a class that is finished': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass } = await begun(it, { code: 'FINISHED' }, 'finish');
    return {
      by: ['trainingClassResume'],
      wish: () => trainer(classDocuments.session, { input: { trainingClass, ...times } }),
      remedy: () => command(trainer, 'resume', trainingClass, { reason }),
    };
  },
  'no session is planned in a class that is settled': async (it) => {
    const trainer = it.as('trainerA');
    const { trainingClass } = await begun(it, { code: 'PLANNED' }, 'settle');
    return {
      by: ['trainingClassReopen', 'trainingClassResume'],
      wish: () => trainer(classDocuments.session, { input: { trainingClass, ...times } }),
      remedy: async () => [
        await command(trainer, 'reopen', trainingClass, { reason }),
        await command(trainer, 'resume', trainingClass, { reason }),
      ],
    };
  },
  'nobody teaches who has left': async (it) => {
    const trainer = it.as('trainerA');
    const member = it.memberIds.get('judgeA') ?? '';
    granted(await leave(it.as('adminA'), member, '2026-03-09'));
    const input = { unit: 'A', code: 'TRAINER', title: 'Welding', ...dates, trainers: [{ member }] };
    return {
      by: ['memberRejoin'],
      wish: () => trainer(classDocuments.create, { input }),
      remedy: () => rejoin(it.as('adminA'), member, today, 'A'),
    };
  },
};
