import { competitions } from '../../../plugins/competitions/index.ts';
import { startProcess } from '../../e2e/process.ts';
import { client, databases, startUnit } from '../../kit/index.ts';
import { crowd, everybody } from '../../kit/watchers.ts';
import { untilStreams } from '../../server/live/documents.ts';
import { documents, done, prepare, step } from './documents.ts';
import { arrive } from './world.ts';

const WATCH = `subscription ($event: ID!) { standingsChanged(event: $event) {
  complete lines { rank name bracket score complete unit { code } } } }`;
const PEOPLE = 1000;

describe.each(databases)('live standings on $name', ({ dialect }) => {
  test('reach a thousand people with a mark', async () => {
    const unit = await startUnit({ plugins: [competitions], dialect });
    const judges = await arrive(unit, ['j1', 'j2', 'j3'], 'E', 'judge');
    const names = Array.from({ length: 20 }, (_, n) => `p${n}`);
    const people = await arrive(unit, names, 'A1');
    const { competition, event, stages } = await prepare(
      unit.ask,
      { unit: 'E', code: 'LIVE', season: 2026, publicStandings: true },
      judges,
      { stages: [{ name: 'Practice', kind: 'PRACTICAL', weight: 100 }] },
      [[{ code: 'M', title: 'Dimensions', kind: 'MEASUREMENT', maxMark: 100 }]],
    );
    const [stage] = stages;
    done(await step(unit.ask, 'OpenRegistration', competition));
    const entries: string[] = [];
    for (const { ask } of people) {
      const entry = done(await ask(documents.register, { input: { competitionEvent: event } })) as { id: string };
      entries.push(entry.id);
    }
    done(await step(unit.ask, 'Lock', competition));
    done(await step(unit.ask, 'Start', competition));

    const { url, kill } = await startProcess(unit.databaseUrl);
    const mark = async (n: number, judge: number, value: number) => {
      const marks = [{ aspect: stage?.aspects.M, value: value }];
      const input = { stage: stage?.id, entry: entries[n], marks };
      done(await client(url, { token: judges[judge]?.token ?? '' })(documents.submit, { input }));
    };
    for (let n = 1; n < names.length; n++) for (const j of judges.keys()) await mark(n, j, 60 + n);
    for (const j of [0, 1]) await mark(0, j, 99);

    const listeners = await everybody(url, await crowd(unit, PEOPLE), WATCH, { event });
    await untilStreams(url, PEOPLE);
    const began = Date.now();
    await mark(0, 2, 99);
    const told = await Promise.all(listeners.map((listener) => listener.nth(2)));
    const ms = Date.now() - began;
    process.stdout.write(`${dialect}: the standings reached ${PEOPLE} people in ${ms} ms (aim: 2,000)\n`);
    for (const { data } of told) {
      expect(data.standingsChanged.complete).toBe(20);
      expect(data.standingsChanged.lines[0]).toMatchObject({ rank: 1, name: 'p0', score: 99, complete: true });
    }
    for (const listener of listeners) listener.hangUp();
    await untilStreams(url, 0);
    expect((await kill('SIGTERM')).code).toBe(0);
    await unit.close();
  }, 180_000);
});
