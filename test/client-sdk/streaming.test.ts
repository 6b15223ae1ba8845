import { StandingsChanged } from '../../client-sdk/src/generated/competitions.ts';
import { UnitPluginSet } from '../../client-sdk/src/generated/organisation.ts';
import {
  createClient,
  PluginNotEnabledError,
  type QinxueError,
  UnauthenticatedError,
} from '../../client-sdk/src/index.ts';
import type { Token } from '../../client-sdk/src/options.ts';
import { subscribe } from '../../client-sdk/src/sse.ts';
import { competitions } from '../../plugins/competitions/index.ts';
import { startUnit, type TestServer } from '../kit/index.ts';
import { documents, done, measured, prepare, step } from '../plugins/competitions/documents.ts';
import { arrive, type Someone } from '../plugins/competitions/world.ts';
import { cutBefore, mute, refuse, Way } from './way.ts';

let it: TestServer;
let way: Way;
let judges: Someone[];
let event: string;
let mark: (value: number) => Promise<void>;

beforeAll(async () => {
  it = await startUnit({ plugins: [competitions] });
  way = await Way.to(it.url);
  judges = await arrive(it, ['j1'], 'E', 'judge');
  const people = await arrive(it, ['p1'], 'A1');
  const competition = { unit: 'E', code: 'LIVE', season: 2026, publicStandings: true };
  const stages = [{ name: 'Practice', kind: 'PRACTICAL', weight: 100 }];
  const prepared = await prepare(it.ask, competition, judges, { stages }, [measured]);
  event = prepared.event;
  done(await step(it.ask, 'OpenRegistration', prepared.competition));
  const entry: { id: string } = done(await people[0]!.ask(documents.register, { input: { competitionEvent: event } }));
  done(await step(it.ask, 'Lock', prepared.competition));
  done(await step(it.ask, 'Start', prepared.competition));
  const [stage] = prepared.stages;
  mark = async (value) => {
    const marks = [{ aspect: stage?.aspects.M, value: value }];
    done(await judges[0]!.ask(documents.submit, { input: { stage: stage?.id, entry: entry.id, marks } }));
  };
});

async function withCompetitions(token: Token = it.token('admin')) {
  const client = createClient({ url: `${way.url}/graphql`, token });
  // Known from the answer of a moment ago, whatever token it has now.
  const known = await createClient({ url: `${it.url}/graphql`, token: it.token('admin') }).ready();
  client.has = known.has.bind(known) as never;
  if (!client.has('competitions')) throw new Error('It has competitions.');
  return client;
}

test('a stream answers at once, again with a change, and ends when the loop is left', async () => {
  const scores: unknown[] = [];
  for await (const { standingsChanged } of subscribe(await withCompetitions(), StandingsChanged, { event })) {
    scores.push(standingsChanged.lines[0]?.score);
    if (scores.length === 1) await mark(70);
    else break;
  }
  expect(scores).toEqual([0, 70]);
});

test('a stream that does not come about is opened again, with a fresh token where the first is refused', async () => {
  way.happen(cutBefore, refuse(503));
  const client = await withCompetitions((refused) => (refused === undefined ? 'stale' : it.token('admin')));
  const options = { retry: { baseMs: 1 } };
  for await (const { standingsChanged } of subscribe(client, StandingsChanged, { event }, options)) {
    expect(standingsChanged.lines).toHaveLength(1);
    break;
  }
});

test('a connection that falls silent without closing is opened again', async () => {
  // Its answer comes, and then no sign of life.
  way.happen(mute);
  const client = await withCompetitions();
  const scores: unknown[] = [];
  const before = way.passed.length;
  const options = { silenceMs: 200, retry: { baseMs: 1 } };
  for await (const { standingsChanged } of subscribe(client, StandingsChanged, { event }, options)) {
    scores.push(standingsChanged.lines.length);
    if (scores.length === 2) break;
  }
  expect(scores).toEqual([1, 1]);
  expect(way.passed.length - before).toBe(2);
});

test('a stream that is refused throws the error of its code', async () => {
  const stream = subscribe(await withCompetitions('stale'), StandingsChanged, { event });
  await expect(stream.next()).rejects.toBeInstanceOf(UnauthenticatedError);
});

test('an abort ends a stream with its reason', async () => {
  const controller = new AbortController();
  const stream = subscribe(await withCompetitions(), StandingsChanged, { event }, { signal: controller.signal });
  await stream.next();
  const next = stream.next();
  controller.abort(new Error('Enough.'));
  await expect(next).rejects.toThrow('Enough.');
});

test('a stream ends with the plugin that is switched off, and the client knows', async () => {
  const client = await createClient({ url: `${way.url}/graphql`, token: it.token('admin') }).ready();
  if (!client.has('competitions')) throw new Error('It has competitions.');
  const stream = subscribe(client, StandingsChanged, { event });
  await stream.next();
  const next = stream.next().catch((error: QinxueError) => error);
  const unit = it.unitIds.get('E') ?? '';
  await client.request(UnitPluginSet, { input: { unit, plugin: 'competitions', mode: 'DISABLED' } });
  expect(await next).toBeInstanceOf(PluginNotEnabledError);
  expect(client.has('competitions')).toBe(false);
});
