import type { TestServer } from '../../kit/index.ts';
import { documents, done, measured, refusal, step } from './documents.ts';
import type { Someone } from './world.ts';

/** What a programme and its schemes must be before a competition begins. */
export function programmeRules(running: () => { readonly it: TestServer; readonly people: readonly Someone[] }): void {
  let it: TestServer;
  let people: readonly Someone[];
  beforeAll(() => {
    ({ it, people } = running());
  });

  test('what does not add up is refused with the place, and changes nothing', async () => {
    const made = done(
      await it.ask(documents.create, { input: { unit: 'E', code: 'BAD', name: 'Bad', kind: 'QUIZ' } }),
    ) as { id: string };
    const stage = { name: 'S', kind: 'THEORY', weight: 100 };
    const content = { name: 'E', stages: [stage] };
    for (const [wrong, at] of [
      [{ stages: [stage, stage] }, 'input.content.stages'],
      [{ stages: [{ ...stage, weight: 0 }] }, 'input.content.stages.0.weight'],
      [{ stages: [{ ...stage, advance: { kind: 'TOP' } }] }, 'input.content.stages.0.advance.value'],
      [{ tieBreaks: [{ stage: 2 }] }, 'input.content.tieBreaks.0.stage'],
      [{ brackets: ['x', 'x'] }, 'input.content.brackets'],
      [{ minTeamSize: 3 }, 'input.content.minTeamSize'],
      [{ eligibility: { members: ['mem_none'] } }, 'input.content.eligibility.members'],
      [
        {
          awardRule: {
            kind: 'RATIO',
            tiers: [
              { name: 'A', value: 90 },
              { name: 'B', value: 20 },
            ],
          },
        },
        'input.content.awardRule.tiers',
      ],
      [
        {
          awardRule: {
            kind: 'THRESHOLD',
            tiers: [
              { name: 'A', value: 9 },
              { name: 'B', value: 9 },
            ],
          },
        },
        'input.content.awardRule.tiers.1.value',
      ],
    ] as const)
      expect(
        refusal(await it.ask(documents.event, { input: { competition: made.id, content: { ...content, ...wrong } } })),
      ).toEqual({ code: 'BAD_INPUT', at });
    expect(refusal(await step(it.ask, 'Publish', made.id))).toEqual({ code: 'BAD_INPUT', at: 'input.competition' });
    const event = done(await it.ask(documents.event, { input: { competition: made.id, content } })) as {
      id: string;
      version: number;
      stages: { id: string }[];
    };
    const stageId = event.stages[0]?.id;
    const scheme = (wrong: object) =>
      it.ask(documents.scheme, { input: { stage: stageId, aspects: [{ ...measured[0], ...wrong }] } });
    for (const [wrong, at] of [
      [{ maxMark: 0 }, 'input.aspects.0.maxMark'],
      [{ kind: 'JUDGEMENT' }, 'input.aspects.0.benchmarks'],
      [{ kind: 'JUDGEMENT', minJudges: 2 }, 'input.aspects.0.minJudges'],
      [
        {
          tolerance: [
            { upTo: 2, mark: 0.0005 },
            { upTo: 2, mark: 0.0004 },
          ],
        },
        'input.aspects.0.tolerance.1.upTo',
      ],
    ] as const)
      expect(refusal(await scheme(wrong))).toEqual({ code: 'BAD_INPUT', at });
    const short = done(await scheme({ maxMark: 99 })) as { id: string };
    expect(refusal(await it.ask(documents.lockScheme, { input: { markScheme: short.id } }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.markScheme',
    });
    const rewritten = done(
      await it.ask(documents.write, {
        input: { competitionEvent: event.id, version: event.version, content: { ...content, name: 'New' } },
      }),
    );
    expect(rewritten).toMatchObject({ name: 'New', stages: [{ id: stageId }] });
    expect(
      await it.ask(documents.write, { input: { competitionEvent: event.id, version: event.version, content } }),
    ).toMatchObject({ code: 'CONFLICT' });
    for (const command of ['OpenRegistration', 'Lock', 'Start', 'Finalise', 'Award']) {
      const answer = await step(it.ask, command, made.id);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_TRANSITION',
        from: 'DRAFT',
        allowed: ['PUBLISHED', 'CANCELLED'],
      });
    }
    done(await step(it.ask, 'Publish', made.id));
    expect(await it.ask(documents.event, { input: { competition: made.id, content } })).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    done(await step(it.ask, 'OpenRegistration', made.id));
    done(await (people[0] as Someone).ask(documents.register, { input: { competitionEvent: event.id } }));
    done(await step(it.ask, 'Lock', made.id));
    const unready = await step(it.ask, 'Start', made.id);
    expect(unready.errors?.[0]?.message).toMatch(/has no locked mark scheme/);
    expect(await step(it.as('adminA'), 'Start', made.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      (await it.ask('query ($id: ID!) { competition(id: $id) { status } }', { id: made.id })).data.competition.status,
    ).toBe('LOCKED');
  });
}
