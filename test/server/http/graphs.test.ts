import { courses } from '../../../plugins/courses/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import { type Context, Ctx, definePlugin, Query, Resolver, text } from '../../../server/api/plugin.ts';
import type { UnitGraph } from '../../../server/kernel/execution/unit-graph.ts';
import { UnitGraphs } from '../../../server/kernel/execution/unit-graphs.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

/** Something that happens when the test says so. */
class Gate {
  private open: (() => void) | undefined;
  readonly passed = new Promise<void>((resolve) => {
    this.open = resolve;
  });
  pass = () => this.open?.();
}
let reached = new Gate();
let released = new Gate();

@Resolver()
class WaitingResolver {
  @Query(() => String, { description: 'Answers when it is told to (等待).' })
  async waiting(@Ctx() context: Context): Promise<string> {
    reached.pass();
    await released.passed;
    return `done in ${context.unit?.code}`;
  }
}

const waiting = definePlugin({
  id: 'waiting',
  title: text('Waiting', '等待'),
  requires: [organisation],
  resolvers: [WaitingResolver],
});

describe('graphs', () => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses, waiting] });
  });
  beforeEach(() => {
    reached = new Gate();
    released = new Gate();
  });

  const set = (mode: string) =>
    unit.ask(
      'mutation ($mode: PluginChoice!) { unitPluginSet(input: { unit: "A", plugin: "waiting", mode: $mode }) { plugins { plugin } } }',
      { mode },
    );

  test('a request in flight keeps the graph that it began with', async () => {
    const inFlight = unit.as('learnerA1')('{ waiting viewer { unit { code } } }');
    await reached.passed;
    expect((await set('DISABLED')).errors).toBeUndefined();
    expect(await unit.as('learnerA1')('{ waiting }')).toMatchObject({ code: 'PLUGIN_NOT_ENABLED' });
    released.pass();
    expect(await inFlight).toMatchObject({
      status: 200,
      data: { waiting: 'done in A1', viewer: { unit: { code: 'A1' } } },
    });
    expect((await set('ENABLED')).errors).toBeUndefined();
    expect(await unit.as('learnerA1')('{ waiting }')).toMatchObject({ data: { waiting: 'done in A1' } });
  });

  const isStopped = async ({ apollo }: UnitGraph) => {
    try {
      apollo.assertStarted('asking');
      return false;
    } catch {
      return true;
    }
  };
  const sets = [['organisation'], ['courses', 'organisation'], ['organisation', 'waiting']];

  test('one that the cache lets go is stopped when the last request has left it, not before', async () => {
    const graphs = new UnitGraphs(unit.server.kernel.graph, 1);
    const held: UnitGraph[] = [];
    const gates = [new Gate(), new Gate()];
    const users = gates.map((gate) =>
      graphs.use(sets[0] ?? [], async (graph) => {
        held.push(graph);
        await gate.passed;
        return isStopped(graph);
      }),
    );
    await graphs.use(sets[1] ?? [], () => {});
    const [first, second] = held as [UnitGraph, UnitGraph];
    expect(first).toBe(second);
    expect(graphs.size).toBe(1);
    expect(await isStopped(first)).toBe(false);
    gates[0]?.pass();
    expect(await users[0]).toBe(false);
    expect(await isStopped(first)).toBe(false);
    gates[1]?.pass();
    expect(await users[1]).toBe(false);
    await graphs.stop();
    expect(await isStopped(first)).toBe(true);
  });

  test('many at once share one graph a set, however small the cache is', async () => {
    const graphs = new UnitGraphs(unit.server.kernel.graph, 2);
    const seen = new Set<UnitGraph>();
    const stopped = await Promise.all(
      Array.from({ length: 45 }, (_, n) =>
        graphs.use(sets[n % sets.length] ?? [], async (graph) => {
          seen.add(graph);
          await new Promise((resolve) => setImmediate(resolve));
          return isStopped(graph);
        }),
      ),
    );
    expect(stopped).not.toContain(true);
    expect(graphs.size).toBe(2);
    await graphs.stop();
    expect(await Promise.all([...seen].map(isStopped))).not.toContain(false);

    const roomy = new UnitGraphs(unit.server.kernel.graph, 3);
    const same = await Promise.all(Array.from({ length: 50 }, () => roomy.use(sets[0] ?? [], (graph) => graph)));
    expect(new Set(same).size).toBe(1);
    await roomy.stop();
  });

  test('one whose work fails is let go all the same', async () => {
    const graphs = new UnitGraphs(unit.server.kernel.graph, 1);
    let kept: UnitGraph | undefined;
    const failing = graphs.use(sets[0] ?? [], (graph) => {
      kept = graph;
      throw new Error('work');
    });
    await expect(failing).rejects.toThrow('work');
    await graphs.use(sets[1] ?? [], () => {});
    await graphs.stop();
    expect(kept && (await isStopped(kept))).toBe(true);
  });
});
