import { sql } from '../../../server/kernel/data/sql.ts';
import { databases } from '../../kit/index.ts';
import { done, step } from './documents.ts';
import { refused } from './refused.ts';
import { adding, back, leaving, waysOf } from './ways.ts';

describe.each(databases)('Who is evaluated may change, on $name', ({ dialect }) => {
  const { running, begin, closing, look, score, calculate, all } = waysOf(dialect);
  let { it } = {} as ReturnType<typeof running>;
  beforeAll(() => {
    ({ it } = running());
  });

  test('who was taken up by mistake is taken out with a reason, holds nothing up, and comes back with what was there', async () => {
    const cycle = await begin('Mistake');
    const { learnerA1, ...others } = all;
    await done(score(cycle, others));
    const named = await refused(step(it.ask, cycle, 'OpenCommitteeReview'), 'CONFLICT');
    expect(named?.message).toContain('no-learnerA1 learnerA1');
    const id = (await look(cycle)).get('learnerA1')?.id;
    const input = { subjects: [id], reason: 'An apprentice of the school.' };
    await refused(it.ask(leaving('Exclude'), { input: { ...input, reason: ' ' } }), 'BAD_INPUT', 'input.reason');
    await refused(it.as('learnerA1')(leaving('Exclude'), { input }), 'FORBIDDEN');
    for (const _ of [1, 2])
      expect((await done(it.ask(leaving('Exclude'), { input }))).evaluationSubjectExclude).toEqual([
        { id, status: 'EXCLUDED', statusReason: input.reason, result: null },
      ]);
    expect((await look(cycle)).get('learnerA1')?.sheets.nodes.map(({ stage, status }) => [stage, status])).toEqual([
      ['SELF', 'CLOSED'],
      ['UNIT', 'CLOSED'],
    ]);
    await refused(score(cycle, { learnerA1: 90 }), 'INVALID_TRANSITION');
    await done(step(it.ask, cycle, 'OpenCommitteeReview'));
    await calculate(cycle);
    const without = await look(cycle);
    expect([without.get('leaderA1')?.result?.rank, without.get('learnerA1')?.result]).toEqual([1, null]);

    const again = { subjects: [id], reason: 'Is one of us after all.' };
    expect((await done(it.ask(leaving('Include'), { input: again }))).evaluationSubjectInclude).toMatchObject([
      { id, status: 'ACTIVE', statusReason: again.reason },
    ]);
    await refused(step(it.ask, cycle, 'Close'), 'INVALID_TRANSITION');
    // The unit review is over: the evaluation goes back, with all that was handed in.
    const reason = 'One is missing.';
    await refused(
      it.ask(back('BackToUnitReview'), { input: { evaluationCycle: cycle, reason: '' } }),
      'BAD_INPUT',
      'input.reason',
    );
    expect(
      (await done(it.ask(back('BackToUnitReview'), { input: { evaluationCycle: cycle, reason } })))
        .evaluationCycleBackToUnitReview,
    ).toMatchObject({ status: 'UNIT_REVIEW', statusReason: reason });
    await done(score(cycle, { learnerA1: 90 }));
    await done(step(it.ask, cycle, 'OpenCommitteeReview'));
    await done(step(it.ask, cycle, 'OpenCalibration'));
    await calculate(cycle);
    const with_ = await look(cycle);
    expect([with_.get('learnerA1')?.result?.rank, with_.get('leaderA1')?.result?.rank]).toEqual([1, 2]);
    await done(step(it.ask, cycle, 'Close'));
  });

  test('who comes late is added, also after the stage, and only who can be evaluated', async () => {
    const cycle = await begin('Late', { weights: { self: 50, unit: 50 } });
    const before = (await look(cycle)).size;
    const input = (members: (string | undefined)[]) => ({
      input: { evaluationCycle: cycle, members, reason: 'Came in May.' },
    });
    await refused(it.ask(adding, input([it.memberIds.get('learnerB1')])), 'BAD_INPUT', 'input.members');
    const gone = (await look(cycle)).get('learnerA1')?.id ?? '';
    await it.server.kernel.systemContext().transaction(async (context) => {
      // As if they had come after the evaluation was published.
      await context.unguardedDatabase.execute(sql`DELETE FROM evaluation_sheet WHERE subjectId = ${gone}`);
      await context.unguardedDatabase.execute(sql`DELETE FROM evaluation_subject WHERE id = ${gone}`);
    });
    for (const _ of [1, 2])
      expect((await done(it.ask(adding, input([it.memberIds.get('learnerA1')])))).evaluationSubjectAdd).toEqual({
        ...{ status: 'UNIT_REVIEW', subjects: { totalCount: before } },
      });
    const late = (await look(cycle)).get('learnerA1');
    expect(late?.statusReason).toBe('Came in May.');
    expect(late?.sheets.nodes.map(({ stage, status }) => [stage, status])).toEqual([
      ['SELF', 'RETURNED'],
      ['UNIT', 'OPEN'],
    ]);
    await refused(it.as('adminA')(adding, { input: { evaluationCycle: cycle, reason: 'Nobody.' } }), 'BAD_INPUT');
  });

  test('who leaves is excused and waited for by nobody; what is over stays', async () => {
    const over = await begin('Over');
    await done(score(over, all));
    for (const command of closing) await done(step(it.ask, over, command));
    await calculate(over);
    await done(step(it.ask, over, 'Close'));
    const published = await look(over);
    const cycle = await begin('Leaver');
    const { trainerA, ...others } = all;
    await done(score(cycle, others));
    const member = it.memberIds.get('trainerA');
    const { members } = await done(
      it.ask('query ($id: ID!) { members(filter: { id: { eq: $id } }) { nodes { version } } }', { id: member }),
    );
    await done(
      it.ask('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }', {
        input: { member, version: members.nodes[0].version, changes: { status: 'LEFT', leftOn: '2026-06-01' } },
      }),
    );
    // At once, without a step of the evaluation.
    const excused = (await look(cycle)).get('trainerA');
    expect(excused).toMatchObject({ status: 'EXCUSED', statusReason: expect.stringContaining('已离开') });
    expect(excused?.sheets.nodes.map(({ status }) => status)).toEqual(['CLOSED', 'CLOSED']);
    expect(await look(over)).toEqual(published);
    for (const command of closing) await done(step(it.ask, cycle, command));
    const refusal = await refused(
      it.ask(leaving('Include'), { input: { subjects: [excused?.id], reason: 'Not so.' } }),
      'CONFLICT',
    );
    expect(refusal?.message).toContain('`memberRejoin`');
    await calculate(cycle);
    await done(step(it.ask, cycle, 'Close'));
    expect((await look(cycle)).get('trainerA')?.result).toBeNull();
  });
});
