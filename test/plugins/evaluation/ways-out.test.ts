import { evaluation } from '../../../plugins/evaluation/index.ts';
import { sql } from '../../../server/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import {
  type Command,
  content,
  documents,
  done,
  leaf,
  publishSystem,
  step,
  subjectsOf,
  value,
  veto,
} from './documents.ts';
import { refused } from './refused.ts';

const back = (command: string) =>
  `mutation ($input: EvaluationCycleReasonInput!) { evaluationCycle${command}(input: $input) { id status statusReason finalAt } }`;
const leaving = (command: string) =>
  `mutation ($input: EvaluationSubjectsInput!) { evaluationSubject${command}(input: $input) { id status statusReason result { total } } }`;
const adding = `mutation ($input: EvaluationSubjectAddInput!) { evaluationSubjectAdd(input: $input) { status subjects(first: 50) { totalCount } } }`;
const shown = `query ($cycle: ID!) { evaluationCycle(id: $cycle) { status statusReason
  subjects(first: 50) { nodes { id code status statusReason needsCalculation result { no total rank publishedAt }
    sheets(first: 10, orderBy: ID_ASC) { nodes { id stage status returnReason } }
    results(orderBy: NO_ASC) { nodes { no total rank place isCurrent publishedAt } } } } } }`;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly result: { readonly no: number; readonly total: number; readonly rank: number | null } | null;
  readonly sheets: { readonly nodes: readonly { id: string; stage: string; status: string }[] };
  readonly results: {
    readonly nodes: readonly {
      no: number;
      total: number;
      rank: number | null;
      place: number;
      isCurrent: boolean;
      publishedAt: string | null;
    }[];
  };
}

describe.each(databases)('A way out of every state of an evaluation, on $name', ({ dialect }) => {
  let it: TestServer;
  let system: string;
  beforeAll(async () => {
    it = await startUnit({ plugins: [evaluation], dialect, now: () => new Date('2026-06-02T02:00:00Z') });
    const written = content([leaf('a', 10_000, { scoredBy: ['UNIT'] })]);
    ({ system } = await publishSystem(it.ask, { unit: 'E', code: 'out', subject: 'PERSON' }, written));
  });
  afterAll(() => it.close());

  const begin = async (name: string, more: object = {}, commands: readonly Command[] = reviewing) => {
    const input = { unit: 'A', year: 2026, name, indexSystems: [system], weights: { unit: 10_000 }, ...more };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of commands) await done(step(it.ask, cycle, command));
    return cycle as string;
  };
  const reviewing = ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const;
  const closing = ['OpenCommitteeReview', 'OpenCalibration'] as const;
  const look = async (cycle: string, as = it.ask): Promise<Map<string, Shown>> => {
    const { evaluationCycle } = await done(as(shown, { cycle }));
    return new Map(evaluationCycle.subjects.nodes.map((row: { code: string }) => [row.code.replace('no-', ''), row]));
  };
  const score = async (cycle: string, scores: Readonly<Record<string, number>>, as = it.ask) => {
    const subjects = await subjectsOf(it.ask, cycle);
    const sheets = Object.entries(scores).map(([key, of]) => ({
      subject: subjects.get(key)?.id,
      scores: [value('a', of)],
    }));
    return as(documents.score, { input: { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets } });
  };
  const calculate = (cycle: string) => done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
  const all = { adminA: 40, trainerA: 50, judgeA: 60, reviewerA: 70, leaderA1: 80, learnerA1: 90 };

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

  test('a cancelled evaluation gives its name to another of the same year, and says what it is', async () => {
    const names = async () =>
      (
        await done(
          it.ask(
            '{ unit(id: "A") { evaluationCycles(orderBy: ID_ASC, filter: { name: { contains: "Spring" } }) { nodes { name status } } } }',
          ),
        )
      ).unit.evaluationCycles.nodes.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`);
    const cancel = (evaluationCycle: string) =>
      done(it.ask(back('Cancel'), { input: { evaluationCycle, reason: 'Begun too early.' } }));
    await cancel(await begin('Spring'));
    expect(await names()).toEqual(['Spring CANCELLED']);
    await cancel(await begin('Spring'));
    // A draft may be given the name, too.
    const input = { unit: 'A', year: 2026, name: 'Summer', indexSystems: [system], weights: { unit: 10_000 } };
    const { id: evaluationCycle, version } = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate;
    const changes = { name: 'Spring' };
    await done(it.ask(documents.change, { input: { evaluationCycle, version, changes } }));
    expect(await names()).toEqual(['Spring（已取消） CANCELLED', 'Spring（已取消2） CANCELLED', 'Spring DRAFT']);
    // Of one that goes on it is taken.
    await refused(it.ask(documents.cycle, { input: { ...input, name: 'Spring' } }), 'CONFLICT');
  });

  test('the period of an evaluation stays closed while it is open again, until it is called off', async () => {
    const period = { unit: 'B', periodFrom: '2026-01-01', periodTo: '2026-03-31' };
    const cycle = await begin('Quarter', period);
    await done(score(cycle, { adminB: 50, learnerB1: 60 }));
    for (const command of closing) await done(step(it.ask, cycle, command));
    await calculate(cycle);
    const { data } = await it.ask('mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id version } }', {
      input: { parent: 'B', code: 'B9', name: 'B9', kind: 'TEAM', validFrom: '2026-01-01' },
    });
    expect(data.unitCreate.id).toBeDefined();
    const transfer = (unit: string) =>
      it.ask('mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { id } }', {
        input: { member: it.memberIds.get('learnerB1'), from: '2026-03-31', placement: { unit } },
      });
    expect((await transfer('B9')).errors).toBeUndefined();
    await done(step(it.ask, cycle, 'Close'));
    await refused(transfer('B1'), 'PERIOD_CLOSED');
    const reason = 'A mark was wrong.';
    await done(it.ask(back('Reopen'), { input: { evaluationCycle: cycle, reason } }));
    await refused(transfer('B1'), 'PERIOD_CLOSED');
    await done(it.ask(back('Cancel'), { input: { evaluationCycle: cycle, reason } }));
    await done(transfer('B1'));
  });

  test('who comes late is added, also after the stage, and only who can be evaluated', async () => {
    const cycle = await begin('Late', { weights: { self: 5000, unit: 5000 } });
    const before = (await look(cycle)).size;
    const input = (members: (string | undefined)[]) => ({
      input: { evaluationCycle: cycle, members, reason: 'Came in May.' },
    });
    await refused(it.ask(adding, input([it.memberIds.get('learnerB1')])), 'BAD_INPUT', 'input.members');
    const gone = (await look(cycle)).get('learnerA1')?.id ?? '';
    await it.server.kernel.systemScope().transaction(async (scope) => {
      // As if they had come after the evaluation was published.
      await scope.db.execute(sql`DELETE FROM evaluation_sheet WHERE subjectId = ${gone}`);
      await scope.db.execute(sql`DELETE FROM evaluation_subject WHERE id = ${gone}`);
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

  test('a final result that is wrong is corrected in a new version, and what was published stays', async () => {
    const cycle = await begin('Wrong', {}, reviewing);
    const { trainerA, ...there } = all;
    await done(score(cycle, there));
    for (const command of closing) await done(step(it.ask, cycle, command));
    await calculate(cycle);
    await done(step(it.ask, cycle, 'Close'));
    const before = await look(cycle);
    expect(before.get('learnerA1')?.results.nodes).toMatchObject([
      { no: 1, total: 900_000, rank: 1, place: 1, isCurrent: true, publishedAt: expect.any(String) },
    ]);
    const reason = 'Two figures were exchanged.';
    const reopen = { input: { evaluationCycle: cycle, reason } };
    await refused(it.as('reviewerA')(back('Reopen'), reopen), 'FORBIDDEN');
    expect((await done(it.ask(back('Reopen'), reopen))).evaluationCycleReopen).toMatchObject({
      ...{ status: 'CALIBRATION', statusReason: reason, finalAt: null },
    });
    // The subject still reads what was published.
    const own = await look(cycle, it.as('learnerA1'));
    expect(own.get('learnerA1')?.results.nodes).toMatchObject([{ no: 1, total: 900_000, rank: 1 }]);
    const sheet = before.get('learnerA1')?.sheets.nodes.find(({ stage }) => stage === 'UNIT')?.id;
    await done(it.ask(documents.return, { input: { evaluationSheet: sheet, reason } }));
    await refused(step(it.ask, cycle, 'Close'), 'CONFLICT');
    await done(score(cycle, { learnerA1: 75 }));
    await calculate(cycle);
    // Not yet published, so not yet the subject's.
    expect((await look(cycle, it.as('learnerA1'))).get('learnerA1')?.results.nodes).toHaveLength(1);
    await done(step(it.ask, cycle, 'Close'));
    const after = await look(cycle);
    expect(after.get('learnerA1')?.results.nodes).toMatchObject([
      { no: 1, total: 900_000, rank: 1, place: 1, isCurrent: false },
      { no: 2, total: 750_000, rank: 2, place: 2, isCurrent: true },
    ]);
    // Whoever stands elsewhere by it has another version as well; who does not, has not.
    expect(after.get('leaderA1')?.results.nodes).toMatchObject([
      { no: 1, total: 800_000, rank: 2, isCurrent: false },
      { no: 2, total: 800_000, rank: 1, place: 1, isCurrent: true },
    ]);
    expect(after.get('judgeA')).toEqual(before.get('judgeA'));
    expect(after.get('leaderA1')?.results.nodes[0]).toEqual({
      ...before.get('leaderA1')?.results.nodes[0],
      isCurrent: false,
    });
  });

  test('an evaluation is cancelled from wherever it stands, and comes back from the archive', async () => {
    const cycle = await begin('Cancelled');
    const cancel = { input: { evaluationCycle: cycle, reason: 'The workshop is dissolved.' } };
    expect((await done(it.ask(back('Cancel'), cancel))).evaluationCycleCancel).toMatchObject({
      ...{ status: 'CANCELLED', statusReason: 'The workshop is dissolved.' },
    });
    for (const { sheets } of (await look(cycle)).values())
      expect(new Set(sheets.nodes.map(({ status }) => status))).toEqual(new Set(['CLOSED']));
    const twice = await refused(it.ask(back('Cancel'), cancel), 'INVALID_TRANSITION');
    expect(twice?.message).toBe('This evaluation is CANCELLED; `cancel` is not possible, and nothing else is.');
    expect(twice?.extensions).toMatchObject({ command: 'cancel', from: 'CANCELLED', allowedCommands: [] });
  });

  test('a team of the committee is judged by those who are not of it, and a veto takes two', async () => {
    const { bodyCreate } = await done(
      it.ask(
        'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Committee", establishedOn: "2020-01-01" }) { id } }',
      ),
    );
    for (const [member, seat] of [
      ['judgeA', 'CHAIR'],
      ['leaderA1', 'MEMBER'],
    ] as const)
      await done(
        it.ask('mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id } }', {
          input: { body: bodyCreate.id, member: it.memberIds.get(member), seat, from: '2020-01-01' },
        }),
      );
    const nodes = [leaf('a', 10_000, { scoredBy: ['COMMITTEE'] }), veto('out', 'DISQUALIFY')];
    const by = async (code: string, subject: string) =>
      (await publishSystem(it.ask, { unit: 'E', code, subject }, content(nodes))).system;
    const indexSystems = [await by('teams', 'TEAM'), await by('units', 'UNIT'), await by('people', 'PERSON')];
    const more = { unit: 'E', indexSystems, weights: { committee: 10_000 }, body: bodyCreate.id };
    const cycle = await begin('Recusal', more, [...reviewing, 'OpenCommitteeReview']);
    const subjects = await subjectsOf(it.ask, cycle);
    const judge = (person: Person, key: string) =>
      it.as(person)(documents.score, {
        input: {
          ...{ evaluationCycle: cycle, stage: 'COMMITTEE', submit: true },
          sheets: [{ subject: subjects.get(key)?.id, scores: [value('a', 60)] }],
        },
      });
    // Their own unit and those above it, themselves, and those of their own unit.
    for (const [person, key] of [
      ['leaderA1', 'A1'],
      ['leaderA1', 'A'],
      ['leaderA1', 'leaderA1'],
      ['leaderA1', 'learnerA1'],
      ['judgeA', 'A'],
      ['judgeA', 'reviewerA'],
    ] as const) {
      const { errors } = await judge(person, key);
      const { code, reason } = (errors?.[0]?.extensions ?? {}) as { code?: string; reason?: string };
      expect([person, key, code]).toEqual([person, key, expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
      if (code === 'FORBIDDEN') expect([person, key, reason]).toEqual([person, key, 'RECUSED']);
    }
    await done(judge('leaderA1', 'B1'));
    await done(judge('judgeA', 'A1'));
    const named = await refused(step(it.ask, cycle, 'OpenCalibration'), 'CONFLICT');
    expect(named?.extensions?.stage).toBe('COMMITTEE');
    expect(named?.message).not.toContain('A1 Unit A1');

    const input = { subject: subjects.get('A1')?.id, node: 'out', fact: 'Figures were made up.' };
    const vetoHit = (await done(it.as('judgeA')(documents.propose, { input }))).vetoHitPropose.id;
    const alone = await refused(it.as('judgeA')(documents.confirm, { input: { vetoHit } }), 'FORBIDDEN');
    expect(alone?.extensions?.reason).toBe('SECOND_PERSON');
    // The second of the committee is of the team itself.
    await refused(it.as('leaderA1')(documents.confirm, { input: { vetoHit } }), 'FORBIDDEN');
    expect((await done(it.ask(documents.confirm, { input: { vetoHit } }))).vetoHitConfirm.status).toBe('CONFIRMED');
  });

  test('nobody reads their own rank off the gap before it is published', async () => {
    const cycle = await begin('Gap');
    const { trainerA, ...there } = all;
    await done(score(cycle, there));
    for (const command of closing) await done(step(it.ask, cycle, command));
    await calculate(cycle);
    const ranks = async (person: Person) => {
      const { evaluationResults } = await done(
        it.as(person)(
          `{ evaluationResults(first: 50, orderBy: TOTAL_DESC, filter: { isCurrent: { eq: true }, cycle: { name: { eq: "Gap" } } }) { nodes { rank place total subject { code } } } }`,
        ),
      );
      return evaluationResults.nodes as { rank: number | null; place: number; subject: { code: string } }[];
    };
    const everything = await ranks('admin');
    expect(everything.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    // A reviewer of the unit who is one of them sees all but the own row, and no rank.
    const gapped = await ranks('reviewerA');
    expect(gapped.length).toBeGreaterThan(1);
    expect(gapped.some(({ subject }) => subject.code === 'no-reviewerA')).toBe(false);
    for (const { rank, place } of gapped) expect([rank, place]).toEqual([null, 2_147_483_647]);
    await done(step(it.ask, cycle, 'Close'));
    const published = await ranks('reviewerA');
    expect(published.map(({ rank, place }) => [rank, place])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });
});
