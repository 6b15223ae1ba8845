import { databases } from '../../kit/index.ts';
import { documents, done, measured, prepare, refusal, step } from './documents.ts';
import { waysOf } from './ways.ts';
import { arrive, type Someone } from './world.ts';

describe.each(databases)('the ways out of competitions on $name', ({ dialect }) => {
  const { running, forward, all, lead, enter, mark, close, hold, leave, statusOf } = waysOf(dialect);
  let { it, judge, admin } = {} as ReturnType<typeof running>;
  beforeAll(() => {
    ({ it, judge, admin } = running());
  });

  test('a competition is called off with its reason in every state before its awards', async () => {
    const people = await arrive(it, ['cancel-a', 'cancel-b'], 'A1');
    const path = [...forward, ...all];
    for (const length of path.keys()) {
      const prepared = await prepare(admin, { unit: 'E', code: `CANCEL-${length}` }, [judge], {}, [measured]);
      const { competition } = prepared;
      await lead(admin, prepared, ...path.slice(0, Math.min(1, length)));
      const entries = length ? await enter(prepared, people) : [];
      for (const [i, command] of path.slice(1, length).entries()) {
        if (i === 2) {
          for (const entry of entries) await mark(judge.ask, prepared, entry, 80);
          await close(prepared);
        }
        done(await step(admin, command, competition));
      }
      expect(refusal(await admin(documents.cancel, { input: { competition, reason: ' ' } }))).toEqual({
        code: 'BAD_INPUT',
        at: 'input.reason',
      });
      expect(done(await admin(documents.cancel, { input: { competition, reason: '设备检修' } }))).toEqual({
        id: competition,
        status: 'CANCELLED',
        cancelReason: '设备检修',
      });
    }
    const over = await prepare(admin, { unit: 'E', code: 'CANCEL-OVER' }, [judge], {}, [measured]);
    await hold(over, people, [80, 70], all);
    const late = await admin(documents.cancel, { input: { competition: over.competition, reason: 'x' } });
    expect(refusal(late)).toMatchObject({ code: 'INVALID_TRANSITION' });
  });

  test('an entry of somebody who has left does not stand again, until they are back', async () => {
    const people = await arrive(it, ['away-a', 'away-b', 'away-c'], 'A1');
    const prepared = await prepare(admin, { unit: 'E', code: 'STANDS-AGAIN' }, [judge], {}, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const [entry] = await enter(prepared, people);
    const [{ id: member }] = people as [Someone];
    await leave({ id: member });
    expect(await statusOf(entry)).toMatchObject({ status: 'WITHDRAWN' });
    const restore = () => admin(documents.restore, { input: { entry, reason: '误操作' } });
    expect(refusal(await restore())).toEqual({ code: 'BAD_INPUT', at: 'input.entry' });
    const { data } = await admin('query ($id: ID!) { member(id: $id) { version } }', { id: member });
    done(
      await admin('mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { status } }', {
        input: { member, version: data.member.version, from: '2026-03-03', placement: { unit: 'A1' } },
      }),
    );
    expect(done(await restore())).toMatchObject({ status: 'ELIGIBLE' });
  });

  test('a step that was taken too early is taken back, with its reason', async () => {
    const people = await arrive(it, ['back-a', 'back-b', 'back-c'], 'A1');
    const prepared = await prepare(admin, { unit: 'E', code: 'BACK' }, [judge], {}, [measured]);
    const { competition, event } = prepared;
    const back = (command: string, reason = '操作有误') =>
      admin(documents.back(command), { input: { competition, reason } });
    expect(refusal(await back('Unpublish', ' '))).toMatchObject({ at: 'input.reason' });
    expect(done(await back('Unpublish'))).toMatchObject({ status: 'DRAFT', changeReason: '操作有误' });
    await lead(admin, prepared, 'Publish', 'OpenRegistration');
    const [first] = await enter(prepared, people.slice(0, 2));
    await lead(admin, prepared, 'Lock');
    expect(done(await back('ReopenRegistration'))).toMatchObject({ status: 'REGISTRATION' });
    expect(await statusOf(first)).toMatchObject({ status: 'ELIGIBLE' });
    const [third] = await enter(prepared, people.slice(2));
    const entries = [first, (await enter(prepared, people.slice(1, 2)))[0], third];
    await lead(admin, prepared, 'Lock', 'Start');
    for (const [i, entry] of entries.entries()) await mark(judge.ask, prepared, entry, 90 - i);
    await close(prepared);

    // Closed too early: a mark was wrong. All that was given stays, the score is made anew.
    const [stage] = prepared.stages;
    const reopened = { stage: stage?.id, reason: '成绩登记错误' };
    expect(done(await admin(documents.reopenStage, { input: reopened }))).toEqual({
      id: stage?.id,
      status: 'OPEN',
      results: { totalCount: 0 },
    });
    done(await judge.ask(documents.reopen, { input: { entry: third, aspect: stage?.aspects.M, reason: '记错' } }));
    await mark(judge.ask, prepared, third, 99);
    await close(prepared);
    await lead(admin, prepared, 'BeginMarking', 'PublishProvisional', 'OpenAppeals', 'Finalise');
    const correct = { input: { competitionEvent: event, reason: '复核' } };
    const refused = await admin(documents.correct, correct);
    expect(refused.errors?.[0]?.message).toContain('competitionReopenAppeals');
    expect(done(await back('ReopenAppeals'))).toMatchObject({ status: 'APPEALS' });
    done(await admin(documents.correct, correct));
    await lead(admin, prepared, 'Finalise');
    const { data } = await admin(documents.results, { id: event });
    expect(data.competitionEvent.results.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'PROVISIONAL',
      'FINAL',
      'PROVISIONAL',
      'FINAL',
    ]);
    expect(data.competitionEvent.results.nodes[3].lines.nodes[0]).toMatchObject({ name: 'back-c', score: 99 });
  });

  test('null is no way to say everybody or oneself', async () => {
    const { id: competition } = done(
      await admin(documents.create, { input: { unit: 'E', code: 'NULL', name: 'x', kind: 'SKILL' } }),
    ) as { id: string };
    const create = (content: object, stage: object = {}) =>
      admin(documents.event, {
        input: {
          competition,
          content: { name: 'x', stages: [{ name: 'x', kind: 'PRACTICAL', weight: 100, ...stage }], ...content },
        },
      });
    expect(refusal(await create({ eligibility: null }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.content.eligibility',
    });
    expect(refusal(await create({}, { advance: null }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.content.stages.0.advance',
    });
    done(await create({ eligibility: { all: [] } }));
    const prepared = await prepare(admin, { unit: 'E', code: 'NULL-2' }, [judge], {}, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const self = { competitionEvent: prepared.event, member: null };
    expect(refusal(await it.as('leaderA1')(documents.register, { input: self }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.member',
    });
  });
});
