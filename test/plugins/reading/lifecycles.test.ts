import { ReadingActivity } from '../../../plugins/reading/activities/activity.ts';
import { activityLifecycle } from '../../../plugins/reading/activities/activity-lifecycle.ts';
import { reading } from '../../../plugins/reading/index.ts';
import { ReadingNote } from '../../../plugins/reading/notes/note.ts';
import { noteLifecycle } from '../../../plugins/reading/notes/note-lifecycle.ts';
import { SelfStudyMilestone } from '../../../plugins/reading/plans/milestone.ts';
import { SelfStudyPlan } from '../../../plugins/reading/plans/plan.ts';
import { planLifecycle } from '../../../plugins/reading/plans/plan-lifecycle.ts';
import { ReadThrough } from '../../../plugins/reading/read-throughs/read-through.ts';
import { readThroughLifecycle } from '../../../plugins/reading/read-throughs/read-through-lifecycle.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Stored } from '../../../server/kernel/data/stored.ts';
import { endsOf, type Person, startUnit, type TestServer, walkLifecycle } from '../../kit/index.ts';
import { documents, done, readThrough, shelve } from './documents.ts';

/** Status × command × role of everything in reading that stands somewhere. */
describe('the lifecycles of reading', () => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], now: () => new Date('2026-03-10T02:00:00Z') });
  });

  const capital = (command: string) => command.charAt(0).toUpperCase() + command.slice(1);
  /** Puts a row where it is wanted, past its lifecycle. */
  const put = <E extends Stored>(entity: EntityClass<E>, id: string, changes: Partial<E>) =>
    it.server.kernel
      .systemContext()
      .transaction(async (context) => context.update(await context.get(entity, id), changes));
  const read = async <E extends Stored & { status: string }>(entity: EntityClass<E>, id: string) =>
    (await it.server.kernel.systemContext().get(entity, id)).status;
  const asking = (mutation: string, type: string, input: object) => (role: Person) =>
    it.as(role)(`mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, { input });

  test('a reading: its reader reads, a reviewer judges', async () => {
    const { edition } = await shelve(it.as('trainerA'), '状态表');
    const { id } = await done(it.as('learnerA1'), documents.plan, { edition });
    const judged = ['verify', 'challenge', 'reopen'];
    const inputs: Readonly<Record<string, [string, object]>> = {
      verify: ['ReadThroughVerifyInput', {}],
      challenge: ['ReadThroughChallengeInput', { reason: 'x' }],
      reopen: ['ReadThroughReopenInput', { reason: 'x' }],
    };
    const cells = await walkLifecycle({
      life: readThroughLifecycle,
      roles: ['learnerA1', 'reviewerA', 'leaderA1', 'learnerB1'] as const,
      may: (role, command) => role === (judged.includes(command) ? 'reviewerA' : 'learnerA1'),
      stand: (status) => put(ReadThrough, id, { status } as Partial<ReadThrough>),
      ask: (role, command) => {
        const [type, more] = inputs[command] ?? ['ReadThroughInput', {}];
        return asking(`readThrough${capital(command)}`, type, { readThrough: id, ...more })(role);
      },
      read: () => read(ReadThrough, id),
    });
    expect(cells).toBe(7 * 9 * 4);
    // Whoever has given a book up takes it up anew.
    expect(endsOf(readThroughLifecycle)).toEqual(['STOPPED']);
  });

  test('a note: its author writes, a reviewer judges what was handed in', async () => {
    const { edition } = await shelve(it.as('trainerA'), '笔记状态表');
    const book = await readThrough(it.as('learnerA1'), edition);
    const input = { readThrough: book, title: '笔记', body: '有收获。', visibility: 'UNIT' };
    const { id } = await done(it.as('learnerA1'), documents.noteCreate, input);
    const own = ['submit', 'takeBack'];
    const types: Readonly<Record<string, string>> = {
      approve: 'ReadingNoteApproveInput',
      return: 'ReadingNoteReturnInput',
    };
    let standing = '';
    await walkLifecycle({
      life: noteLifecycle,
      roles: ['learnerA1', 'reviewerA', 'leaderA1'] as const,
      // A draft is its author's alone: a reviewer does not even learn that there is one.
      may: (role, command) =>
        own.includes(command) ? role === 'learnerA1' : role === 'reviewerA' && standing !== 'DRAFT',
      stand: (status) => {
        standing = status;
        return put(ReadingNote, id, { status } as Partial<ReadingNote>);
      },
      ask: (role, command) =>
        asking(`readingNote${capital(command)}`, types[command] ?? 'ReadingNoteInput', {
          readingNote: id,
          ...(command === 'return' && { remark: 'x' }),
        })(role),
      read: () => read(ReadingNote, id),
    });
    expect(endsOf(noteLifecycle)).toEqual([]);
  });

  test('a plan of self-study: its owner follows it, a reviewer or the mentor judges', async () => {
    const milestones = [{ title: '学完', dueOn: '2026-06-30', proof: '证书' }];
    const mentor = it.memberIds.get('leaderA1');
    const { id } = await done(it.as('learnerA1'), documents.planCreate, { aim: '自学', milestones, mentor });
    const system = it.server.kernel.systemContext();
    const milestone = await system.first(SelfStudyMilestone, { planId: id });
    await put(SelfStudyMilestone, milestone?.id ?? '', { provenOn: '2026-03-10', result: '完成' });
    const own = ['submit', 'takeBack', 'abandon'];
    await walkLifecycle({
      life: planLifecycle,
      roles: ['learnerA1', 'reviewerA', 'leaderA1', 'trainerA', 'learnerB1'] as const,
      may: (role, command) =>
        own.includes(command) ? role === 'learnerA1' : role === 'reviewerA' || role === 'leaderA1',
      stand: (status) => put(SelfStudyPlan, id, { status, approvedOn: '2026-03-01' } as Partial<SelfStudyPlan>),
      ask: (role, command) => {
        const type = own.includes(command) ? 'SelfStudyPlanInput' : 'SelfStudyPlanReviewInput';
        const remark = own.includes(command) ? {} : { remark: 'x' };
        return asking(`selfStudyPlan${capital(command)}`, type, { selfStudyPlan: id, ...remark })(role);
      },
      read: () => read(SelfStudyPlan, id),
    });
    expect(endsOf(planLifecycle)).toEqual([]);
  });

  test('an activity: whoever organises leads it, and nobody else', async () => {
    const { id } = await done(it.as('trainerA'), documents.activityCreate, {
      unit: 'A',
      title: '状态表',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      deliverables: [{ kind: 'NOTE', least: 1 }],
    });
    const reasoned = ['cancel', 'withdrawResults'];
    await walkLifecycle({
      life: activityLifecycle,
      roles: ['trainerA', 'learnerA1', 'reviewerA', 'adminB'] as const,
      may: (role) => role === 'trainerA',
      stand: (status) => put(ReadingActivity, id, { status, announced: true } as Partial<ReadingActivity>),
      ask: (role, command) =>
        asking(
          `readingActivity${capital(command)}`,
          reasoned.includes(command) ? 'ReadingActivityReasonInput' : 'ReadingActivityInput',
          { readingActivity: id, ...(reasoned.includes(command) && { reason: 'x' }) },
        )(role),
      read: () => read(ReadingActivity, id),
      repeats: (command) => command === 'cancel',
    });
    expect(endsOf(activityLifecycle)).toEqual(['ARCHIVED', 'CANCELLED']);
  });
});
