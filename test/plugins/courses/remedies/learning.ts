import type { TestServer, Walks } from '../../../kit/index.ts';
import { content, documents, teach } from '../documents.ts';
import { granted, reason } from './begun.ts';

const items = [
  { code: 'sheet', kind: 'DOCUMENT', title: 'The sheet' },
  { code: 'quiz', kind: 'QUIZ', title: 'The quiz' },
  { code: 'bench', kind: 'OFFLINE', title: 'At the bench' },
];
/** Everything has to be confirmed, so that nothing completes the course by itself. */
const written = { modules: [{ title: 'All', items }], completionRule: { kind: 'MANUAL' } };

/** A course that learnerA1 has chosen. */
const chosen = async (it: TestServer, code: string, more: object = written) => {
  const taught = await teach(it.as('trainerA'), { unit: 'A', code, hours: 2 }, more);
  const made = granted(await it.as('learnerA1')(documents.enrol, { input: { course: taught.course } }));
  return { ...taught, enrolment: made.data.enrolmentCreate.id as string };
};
const enrolmentOf = async (it: TestServer, id: string) =>
  (
    await it.as('trainerA')(
      `query ($id: ID!) { enrolment(id: $id) { status
        itemProgress { nodes { state item { code } } } } }`,
      { id },
    )
  ).data.enrolment;

/** What is refused of offering a course and of learning. */
export const learningRemedies: Walks = {
  'a version without content is not published': async (it) => {
    const trainer = it.as('trainerA');
    const made = granted(await trainer(documents.create, { input: { unit: 'A', code: 'EMPTY', title: 'Empty' } }));
    const draft = granted(await trainer(documents.draft, { input: { course: made.data.courseCreate.id } }));
    const { id: courseVersion, version } = draft.data.courseVersionDraft;
    let read = version;
    return {
      by: ['courseVersionWrite'],
      wish: () => trainer(documents.publish, { input: { courseVersion, version: read } }),
      remedy: async () => {
        const answer = await trainer(documents.write, { input: { courseVersion, version, content: content() } });
        read = answer.data?.courseVersionWrite.version;
        return answer;
      },
    };
  },
  'a retired course takes no learners': async (it) => {
    const { course } = await teach(it.as('trainerA'), { unit: 'A', code: 'RETIRED' });
    granted(await it.as('trainerA')(documents.retire, { input: { course } }));
    return {
      by: ['courseRestore'],
      wish: () => it.as('learnerA1')(documents.enrol, { input: { course } }),
      remedy: () => it.as('trainerA')(documents.restore, { input: { course } }),
    };
  },
  'an earlier attempt is not taken up beside one that is open': async (it) => {
    const { course, enrolment } = await chosen(it, 'AGAIN');
    const learner = it.as('learnerA1');
    granted(await learner(documents.withdraw, { input: { enrolment } }));
    const second = granted(await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    return {
      by: ['enrolmentWithdraw'],
      wish: () => it.as('trainerA')(documents.reopen, { input: { enrolment, reason } }),
      remedy: () => it.as('trainerA')(documents.withdraw, { input: { enrolment: second } }),
    };
  },
  'what has no last day does not expire': async (it) => {
    const { enrolment } = await chosen(it, 'NO-DAY');
    return {
      by: ['enrolmentWithdraw'],
      wish: () => it.as('trainerA')(documents.expire, { input: { enrolment } }),
      remedy: () => it.as('trainerA')(documents.withdraw, { input: { enrolment } }),
      outcome: async () => expect(await enrolmentOf(it, enrolment)).toMatchObject({ status: 'WITHDRAWN' }),
    };
  },
  'nobody says of themselves that they have practised': async (it) => {
    const { enrolment, items: ids } = await chosen(it, 'BENCH');
    return {
      by: ['itemResultRecord'],
      wish: () => it.as('learnerA1')(documents.record, { input: { enrolment, item: ids.bench, done: true } }),
      remedy: () => it.as('trainerA')(documents.result, { input: { enrolment, item: ids.bench } }),
    };
  },
  'nobody says of themselves that they have passed': async (it) => {
    const { enrolment, items: ids } = await chosen(it, 'QUIZ');
    return {
      by: ['itemResultRecord'],
      wish: () => it.as('learnerA1')(documents.record, { input: { enrolment, item: ids.quiz, done: true } }),
      remedy: () => it.as('adminA')(documents.result, { input: { enrolment, item: ids.quiz, score: 90 } }),
    };
  },
  'nobody says of somebody else that they have read': async (it) => {
    const { enrolment, items: ids } = await chosen(it, 'SHEET');
    return {
      by: ['itemProgressRecord'],
      wish: () => it.as('trainerA')(documents.result, { input: { enrolment, item: ids.sheet } }),
      remedy: () => it.as('learnerA1')(documents.record, { input: { enrolment, item: ids.sheet, done: true } }),
      outcome: async () =>
        expect((await enrolmentOf(it, enrolment)).itemProgress.nodes).toEqual([
          { state: 'DONE', item: { code: 'sheet' } },
        ]),
    };
  },
  'what takes hours of a course back is not taken back': async (it) => {
    const rule = { modules: written.modules, completionRule: { kind: 'ITEM_DONE', item: 'sheet' } };
    const { enrolment, items: ids } = await chosen(it, 'REVERSED', rule);
    const read = () => it.as('learnerA1')(documents.record, { input: { enrolment, item: ids.sheet, done: true } });
    granted(await read());
    const rows = async () => {
      const { data } = await it.as('trainerA')(
        'query ($id: ID!) { learningHours(filter: { enrolment: { id: { eq: $id } } }) { nodes { id hours } } }',
        { id: enrolment },
      );
      return data.learningHours.nodes as { id: string; hours: number }[];
    };
    const sum = async () => (await rows()).reduce((all, { hours }) => all + hours, 0);
    const reverse = (learningHours: string | undefined) =>
      it.as('trainerA')(
        'mutation ($input: LearningHoursReverseInput!) { learningHoursReverse(input: $input) { id hours } }',
        { input: { learningHours, reason } },
      );
    const back = granted(await reverse((await rows())[0]?.id)).data.learningHoursReverse;
    expect(await sum()).toBe(0);
    return {
      by: ['enrolmentReopen'],
      wish: () => reverse(back.id),
      remedy: () => it.as('trainerA')(documents.reopen, { input: { enrolment, reason } }),
      outcome: async () => {
        granted(await read());
        expect(await sum()).toBe(2);
      },
    };
  },
};
