import { courses } from '../../plugins/courses/index.ts';
import { evaluation } from '../../plugins/evaluation/index.ts';
import { type Answer, startUnit, type TestServer } from '../kit/index.ts';
import { classDocuments, openClass } from './courses/class-documents.ts';
import { documents, teach } from './courses/documents.ts';
import { content, documents as criteria, leaf, publishSystem } from './evaluation/documents.ts';

/** What somebody is told about is what they asked for, not a step of it. */
describe('a command that is not possible is named as it was asked for', () => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, evaluation] });
  });
  const reason = 'Asked for too early.';
  const refused = async (asked: Promise<Answer>) => {
    const { code, errors } = await asked;
    const { command, from } = errors?.[0]?.extensions ?? {};
    expect(code).toBe('INVALID_TRANSITION');
    expect(errors?.[0]?.message).toContain(`\`${command}\` is not`);
    return [command, from];
  };

  test('for a class that has not been settled', async () => {
    const trainer = it.as('trainerA');
    const days = { startsOn: '2099-03-10', endsOn: '2099-03-12' };
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'EARLY', ...days });
    const input = { trainingClass, reason };
    expect(await refused(trainer(classDocuments.reverse, { input }))).toEqual(['reverse', 'OPEN']);
    expect(await refused(trainer(classDocuments.reopen, { input }))).toEqual(['reopen', 'OPEN']);
  });

  test('for an enrolment that is over', async () => {
    const [trainer, learner] = [it.as('trainerA'), it.as('learnerA1')];
    const { course, items } = await teach(trainer, { unit: 'A', code: 'OVER' });
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    await learner(documents.withdraw, { input: { enrolment } });
    const over = 'WITHDRAWN';
    expect(await refused(trainer(documents.confirm, { input: { enrolment } }))).toEqual(['confirm', over]);
    const read = { enrolment, item: items.sheet };
    expect(await refused(learner(documents.record, { input: { ...read, done: true } }))).toEqual(['record', over]);
    expect(await refused(trainer(documents.result, { input: read }))).toEqual(['record', over]);
  });

  test('for what is retired and has no next version', async () => {
    const { course } = await teach(it.as('trainerA'), { unit: 'A', code: 'OLD' });
    await it.as('trainerA')(documents.retire, { input: { course } });
    expect(await refused(it.as('trainerA')(documents.draft, { input: { course } }))).toEqual(['draft', 'RETIRED']);
    const written = content([leaf('a', 100, { scoredBy: ['UNIT'] })]);
    const { system } = await publishSystem(it.ask, { unit: 'E', code: 'OLD', subject: 'PERSON' }, written);
    const input = { indexSystem: system };
    await it.ask(criteria.retire, { input });
    expect(await refused(it.ask(criteria.draft, { input }))).toEqual(['draft', 'RETIRED']);
  });
});
