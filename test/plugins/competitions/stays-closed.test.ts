import { competitions } from '../../../plugins/competitions/index.ts';
import { type Answer, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, measured } from './documents.ts';
import { type Held, held, lead, mark, newcomers, reason, register } from './remedies/held.ts';

/** What is refused of a stage that nobody can open again must not tell people to open it. */
describe('a stage that stays closed', () => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], now: () => new Date('2026-03-02T02:00:00Z') });
  });

  /** One entry is excluded before it is marked, the other goes on through the first stage. */
  const excluded = async (stages: number): Promise<{ given: Held; entry: string; other: string }> => {
    const given = await held(it, { schemes: Array.from({ length: stages }, () => measured) });
    await lead(it, given, 'OpenRegistration');
    const [a, b] = await newcomers(it, 2);
    const [entry, other] = [await register(given, a), await register(given, b)];
    await lead(it, given, 'Lock', 'Start');
    done(await it.as('adminA')(documents.disqualify, { input: { entry, reason } }));
    done(await mark(given.judges[0], given, other));
    done(await it.as('adminA')(documents.close, { input: { stage: given.stage } }));
    return { given, entry, other };
  };
  const refusals = async ({ given, entry }: { given: Held; entry: string }): Promise<Answer[]> => {
    const [judge] = await newcomers(it, 1, 'A', 'judge');
    return Promise.all([
      it.as('adminA')(documents.restore, { input: { entry, reason } }),
      it.as('adminA')(documents.appoint, { input: { stage: given.stage, judges: [{ member: judge.id }] } }),
      it.as('adminA')(documents.reopenStage, { input: { stage: given.stage, reason } }),
    ]);
  };

  test.each([
    ['once a result is published', 'the competition is PROVISIONAL.'],
    ['once the stage after it is marked', 'the stage after it, "Stage 2", is marked already.'],
  ])('%s: neither entries nor judges come into it, and no message names a way', async (_, why) => {
    const isPublished = why.includes('PROVISIONAL');
    const held = await excluded(isPublished ? 1 : 2);
    const { given, other } = held;
    if (isPublished) await lead(it, given, 'BeginMarking', 'PublishProvisional');
    else {
      const [, next] = given.stages;
      done(await mark(given.judges[0], { ...given, stage: next?.id ?? '', aspects: next?.aspects ?? {} }, other));
    }
    const told = await refusals(held);
    expect(told.map(({ code }) => code)).toEqual(['BAD_INPUT', 'CONFLICT', 'BAD_INPUT']);
    for (const { errors } of told) {
      expect(errors?.[0]?.message).toContain(`stays closed: ${why}`);
      expect(errors?.[0]?.message).not.toContain('competitionStageReopen');
    }
  });
});
