import { competitions } from '../../../plugins/competitions/index.ts';
import { databases, listen, startUnit } from '../../kit/index.ts';
import { documents, done, prepare, step } from './documents.ts';
import { arrive } from './world.ts';

const live = 'subscription ($event: ID) { standingsChanged(event: $event) { complete lines { rank name score } } }';

describe.each(databases)('live standings on $name', ({ dialect }) => {
  test('reach who may see them, as marks come in; those who may not are told so', async () => {
    const it = await startUnit({ plugins: [competitions], dialect });
    const judges = await arrive(it, ['j1', 'j2'], 'E', 'judge');
    const people = await arrive(it, ['a1', 'a2'], 'A1');
    const scheme = [{ code: 'M', title: 'Size', kind: 'MEASUREMENT', maxMark: 100 }];
    const { competition, event, stages } = await prepare(it.ask, { unit: 'E', code: 'LIVE' }, judges, {}, [scheme]);
    done(await step(it.ask, 'OpenRegistration', competition));
    const entries: string[] = [];
    for (const { ask } of people)
      entries.push((done(await ask(documents.register, { input: { competitionEvent: event } })) as { id: string }).id);
    done(await step(it.ask, 'Lock', competition));
    done(await step(it.ask, 'Start', competition));

    const by = (token: string) => listen(it.url, live, { event }, { token });
    const organiser = await by(it.token('admin'));
    expect((await organiser.nth(1)).data.standingsChanged).toMatchObject({
      complete: 0,
      lines: [{ rank: null }, { rank: null }],
    });
    for (const { token } of [...judges, ...people]) {
      const refused = await by(token);
      expect((await refused.nth(1)).code).toBe('FORBIDDEN');
      refused.hangUp();
    }
    for (const { ask } of judges)
      done(
        await ask(documents.submit, {
          input: {
            stage: stages[0]?.id,
            entry: entries[1],
            marks: [{ aspect: stages[0]?.aspects.M, value: 70 }],
          },
        }),
      );
    let n = 2;
    while ((await organiser.nth(n)).data.standingsChanged.complete === 0) n++;
    expect(organiser.told[n - 1]?.data.standingsChanged).toEqual({
      complete: 1,
      lines: [
        { rank: 1, name: 'a2', score: 70 },
        { rank: null, name: 'a1', score: 0 },
      ],
    });
    organiser.hangUp();
  });
});
