import type { Ask, TestServer } from '../../kit/index.ts';
import { documents, done, season, shelve } from './documents.ts';
import { refused } from './refused.ts';

/** What an activity does not allow. */
export function activityEdges(running: () => TestServer): void {
  let it: TestServer;
  let trainer: Ask;
  let learner: Ask;
  let reviewer: Ask;
  beforeAll(() => {
    it = running();
    [trainer, learner, reviewer] = [it.as('trainerA'), it.as('learnerA1'), it.as('reviewerA')];
  });

  test('an activity takes no step out of its order, and says which it could', async () => {
    const made = await done(trainer, documents.activityCreate, {
      unit: 'A',
      title: 'x',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      deliverables: [{ kind: 'ESSAY', least: 1 }],
    });
    const commands = ['Publish', 'Activate', 'CloseSubmissions', 'BeginJudging', 'PublishResults', 'Archive'];
    const statuses = ['PUBLISHED', 'ACTIVE', 'SUBMISSION_CLOSED', 'JUDGING', 'RESULTS', 'ARCHIVED'];
    const input = { readingActivity: made.id };
    for (const [place, next] of commands.entries()) {
      const others =
        [['CANCELLED'], ['CANCELLED'], ['CANCELLED'], ['ACTIVE', 'CANCELLED'], ['ACTIVE', 'CANCELLED'], ['JUDGING']][
          place
        ] ?? [];
      for (const [at, command] of commands.entries()) {
        if (at === place) continue;
        const answer = await trainer(documents.activity(command), { input });
        // What was done last is answered as it is.
        if (at === place - 1) expect(answer.errors).toBeUndefined();
        else
          expect(answer.errors?.[0]?.extensions).toMatchObject({
            code: 'INVALID_TRANSITION',
            from: ['DRAFT', ...statuses][place],
            to: statuses[at],
            allowed: [statuses[place], ...others],
          });
      }
      await done(trainer, documents.activity(next), input);
    }
  });

  test('an activity is checked when it is written, and fixed once it is announced', async () => {
    const { work } = await shelve(trainer, '活动的书');
    const input = { unit: 'A', title: 'x', startsOn: '2026-03-01', endsOn: '2026-03-31' };
    const create = (more: object) => refused(trainer, documents.activityCreate, { ...input, ...more });
    expect(await create({ endsOn: '2026-02-28' })).toEqual({ code: 'BAD_INPUT', argument: 'input.endsOn' });
    expect(await create({ evidenceLevel: 2 })).toEqual({ code: 'BAD_INPUT', argument: 'input.evidenceLevel' });
    expect(await create({ title: ' ' })).toEqual({ code: 'BAD_INPUT', argument: 'input.title' });
    expect(await create({ books: [{ work }, { work }] })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.books.1.work',
    });
    expect(await create({ books: [{ work: 'wrk_nowhere' }] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create({ deliverables: [{ kind: 'NOTE', least: 0 }] })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.deliverables.0.least',
    });
    const twice = [
      { kind: 'NOTE', least: 1 },
      { kind: 'NOTE', least: 2 },
    ];
    expect(await create({ deliverables: twice })).toEqual({ code: 'BAD_INPUT', argument: 'input.deliverables.1.kind' });
    expect(await create({ unit: 'B' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create({ unit: 'E' })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await refused(learner, documents.activityCreate, input)).code).toBe('FORBIDDEN');

    const made = await done(trainer, documents.activityCreate, input);
    const publish = { readingActivity: made.id };
    expect(await refused(trainer, documents.activity('Publish'), publish)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readingActivity',
    });
    const change = (version: number, changes: object) =>
      trainer(documents.activityUpdate, { input: { readingActivity: made.id, version, changes } });
    const changed = await change(made.version, {
      theme: '安全',
      audience: { leader: true },
      books: [{ work, required: true }],
      evidenceLevel: 3,
    });
    expect(changed.data.readingActivityUpdate).toMatchObject({
      theme: '安全',
      audience: 'leading a unit',
      evidenceLevel: 3,
      books: { nodes: [{ position: 1, required: true }] },
    });
    expect((await change(made.version, { theme: null })).code).toBe('CONFLICT');
    await done(trainer, documents.activity('Publish'), publish);
    const late = await change(made.version + 2, { title: 'y' });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'PUBLISHED',
      allowed: ['ACTIVE', 'CANCELLED'],
    });
  });

  test('an activity is for its unit and audience, its books and its time', async () => {
    const [one, other] = [await shelve(trainer, '必读'), await shelve(trainer, '别的')];
    const readingActivity = await season(trainer, {
      unit: 'A',
      books: [{ work: one.work }],
      audience: { frontline: true },
    });
    const plan = (ask: Ask, edition: string) => refused(ask, documents.plan, { edition, readingActivity });
    expect(await plan(learner, other.edition)).toEqual({ code: 'BAD_INPUT', argument: 'input.edition' });
    // In the unit, but not at the front line; and of another unit, which does not see it.
    expect(await plan(reviewer, one.edition)).toEqual({ code: 'BAD_INPUT', argument: 'input.readingActivity' });
    expect(await plan(it.as('learnerB1'), one.edition)).toMatchObject({ code: 'NOT_FOUND' });
    const first = await done(learner, documents.plan, { edition: one.edition, readingActivity });
    expect((await done(learner, documents.plan, { edition: one.edition, readingActivity })).id).toBe(first.id);
    await done(trainer, documents.activity('CloseSubmissions'), { readingActivity });
    expect(await plan(it.as('leaderA1'), one.edition)).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readingActivity',
    });
    expect(await refused(learner, documents.move('Start'), { readThrough: first.id })).toEqual({
      code: 'BAD_INPUT',
      argument: 'input.readThrough',
    });
  });
}
