import fc from 'fast-check';
import { plugins } from '../../plugins/index.ts';
import type { Context } from '../../server/kernel/contract/context.ts';
import type { Period } from '../../server/kernel/contract/metric.ts';
import { name, sql } from '../../server/kernel/data/sql.ts';
import { databases } from '../kit/index.ts';
import { startDemo, type TestDemo } from '../kit/start-demo.ts';
import { type Change, changes } from './random-changes.ts';
import { spreadFacts } from './spread-facts.ts';

/** What a part of a metric of a unit is of the parts of those below it, on one day. */
type Part = 'SUM' | 'ONE' | 'AT_MOST';
interface Parts {
  readonly numerator: Part;
  readonly denominator: Part;
  /** Whether a period's numerator is that of its days together; else why it is not. */
  readonly byDay: true | string;
}
const sums = (byDay: Parts['byDay'] = true): Parts => ({ numerator: 'SUM', denominator: 'SUM', byDay });

const people = 'people are counted once, and by the last day';
const years = 'evaluations are of a year, whichever days are asked for';

/** Every metric there is: the value itself is a quotient and never adds up, its two parts do. */
const additive: Readonly<Record<string, Parts>> = {
  'competitions.awards-per-head': sums(),
  // It is a number, divided by nothing.
  'competitions.entries': { numerator: 'SUM', denominator: 'ONE', byDay: true },
  'competitions.mean-comparable': sums(),
  'competitions.participation-rate': sums(people),
  'courses.attendance-rate': sums(),
  'courses.completion-rate': sums('what is withdrawn or completed later is told by the last day'),
  'courses.leaders-hours': sums(),
  'courses.learners-share': sums(people),
  'courses.learning-hours': sums(),
  'evaluation.mean-total': sums(years),
  'evaluation.results-share': sums(years),
  'reading.active-plans-share': sums(people),
  // A book that somebody has read to its end in two units is one book of what is above both.
  'reading.books-per-head': { numerator: 'AT_MOST', denominator: 'SUM', byDay: 'a book is counted once' },
  'reading.minutes-per-head': sums(),
  'reading.notes-per-head': sums(),
  'reading.verified-share': sums(),
};

type Measured = ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>;
const none = { numerator: 0, denominator: 0 };
const first = '2026-11-16';
/** Nobody is in them, so that they can be closed. */
const empty = ['QX-Z1', 'QX-Z2', 'QX-Z3'];
const days = (n: number) => new Date(Date.parse(`${first}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** Carries what was measured out of a transaction that leaves nothing behind. */
class Measurements extends Error {
  constructor(
    readonly whole: ReadonlyMap<string, Measured>,
    readonly own: ReadonlyMap<string, Measured>,
  ) {
    super('rolled back');
  }
}

describe.each(databases)('the sums of units by day, on $name', ({ dialect }) => {
  let demo: TestDemo;
  let now = new Date(`${days(4)}T04:00:00Z`);
  let last = '';
  const done: Change[] = [];
  /** Since when each unit hangs below which, as the answers to the moves say. */
  const places = new Map<string, { from: string; parent: string | null }[]>();
  const idOf = new Map<string, string>();

  const parentOn = (code: string, day: string) =>
    places.get(code)?.findLast(({ from }) => from <= day)?.parent ?? places.get(code)?.[0]?.parent ?? null;

  beforeAll(async () => {
    demo = await startDemo(plugins, { now: () => now }, dialect);
    const { ask: found } = await demo.signIn('admin');
    for (const code of empty) {
      const input = { parent: 'QX-W1', code, name: code, kind: 'TEAM', validFrom: '2026-01-05' };
      const made = await found('mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id } }', { input });
      expect(made.errors).toBeUndefined();
    }
    await demo.server.kernel.refreshDirectory();
    const units = [...demo.server.kernel.directory.all];
    const codeOf = new Map(units.map(({ id, code }) => [id, code]));
    for (const { id, code, parentId } of units) {
      idOf.set(code, id);
      places.set(code, [{ from: '', parent: parentId === null ? null : (codeOf.get(parentId) ?? null) }]);
    }
    const codes = units.filter(({ parentId }) => parentId !== null).map(({ code }) => code);
    const steps = fc.sample(changes(codes, empty), { numRuns: 24, seed: 20_261_116 });
    for (const [n, step] of steps.entries()) {
      const day = days(4 + Math.floor(n / 2));
      now = new Date(`${day}T04:00:00Z`);
      const { ask } = await demo.signIn('admin');
      const on = await step.make((query, variables) => ask(query, variables, { unit: 'QX' }), day);
      if (on === undefined) continue;
      done.push(step);
      if (step.kind !== 'MOVE') continue;
      const before = (places.get(step.unit) ?? []).filter(({ from }) => from < on);
      places.set(step.unit, [...before, { from: on, parent: step.parent }]);
      last = day;
    }
    last = days(4 + steps.length / 2);
    await spreadFacts(demo.server.kernel, [...idOf.values()], { from: first, to: last });
  });
  afterAll(() => demo.close());

  const measureAll = async (context: Context, period: Period) => {
    const found = new Map<string, Measured>();
    for (const metric of demo.server.kernel.installation.metrics)
      found.set(metric.id, await metric.measure(context, [...idOf.values()], period));
    return found;
  };

  /** By the tree, and with each unit alone: the very same statements on a tree without branches. */
  const measured = async (period: Period): Promise<Measurements> => {
    const run = demo.server.kernel.systemContext().transaction(async (context) => {
      // Evaluations ask for a year: taken up on this day, their subjects are facts of it.
      await context.unguardedDatabase.execute(
        sql`UPDATE evaluation_subject SET createdAt = ${`${period.to} 04:00:00.000`}`,
      );
      const whole = await measureAll(context, period);
      await context.unguardedDatabase.execute(sql`DELETE FROM ${name('organisation_unit_closure')} WHERE depth > 0`);
      throw new Measurements(whole, await measureAll(context, period));
    });
    return run.then(
      () => Promise.reject(new Error('It was to be rolled back.')),
      (error) => (error instanceof Measurements ? error : Promise.reject(error)),
    );
  };

  test('of every metric it is said which of its parts add up', () => {
    const ids = demo.server.kernel.installation.metrics.map(({ id }) => id);
    expect(Object.keys(additive).sort()).toEqual(ids.sort());
  });

  test('units have moved, people have changed places and left, and units were closed', () => {
    expect(new Set(done.map(({ kind }) => kind))).toEqual(new Set(['MOVE', 'TRANSFER', 'LEAVE', 'CLOSE']));
    expect(done.filter(({ kind }) => kind === 'MOVE').length).toBeGreaterThan(4);
  });

  test('each unit has on each day what it has itself and what the units below it on that day have', async () => {
    const seen = new Map<string, number>();
    for (let n = 0; days(n) <= last; n++) {
      const day = days(n);
      const { whole, own } = await measured({ from: day, to: day });
      for (const [metric, parts] of Object.entries(additive))
        for (const part of ['numerator', 'denominator'] as const) {
          const of = (from: ReadonlyMap<string, Measured>, code: string) =>
            (from.get(metric)?.get(idOf.get(code) ?? '') ?? none)[part];
          for (const code of idOf.keys()) {
            const children = [...idOf.keys()].filter((child) => parentOn(child, day) === code);
            const total = children.reduce((sum, child) => sum + of(whole, child), of(own, code));
            const found = of(whole, code);
            const where = { metric, part, code, day };
            if (parts[part] === 'SUM') expect({ ...where, found }).toEqual({ ...where, found: total });
            if (parts[part] === 'ONE') expect({ ...where, found }).toEqual({ ...where, found: 1 });
            if (parts[part] === 'AT_MOST') expect({ ...where, fits: found <= total }).toEqual({ ...where, fits: true });
            if (children.length && found > 0) seen.set(metric, (seen.get(metric) ?? 0) + 1);
          }
        }
    }
    // There was something to add up.
    expect(Object.keys(additive).filter((metric) => !seen.get(metric))).toEqual([]);
  });

  test('a period has what its days have, under whomever each of them was', async () => {
    const context = demo.server.kernel.systemContext();
    const whole = await measureAll(context, { from: first, to: last });
    const byDay: ReadonlyMap<string, Measured>[] = [];
    for (let n = 0; days(n) <= last; n++) byDay.push(await measureAll(context, { from: days(n), to: days(n) }));
    for (const [metric, { byDay: adds }] of Object.entries(additive)) {
      if (adds !== true) continue;
      for (const [code, id] of idOf) {
        const found = whole.get(metric)?.get(id) ?? none;
        const each = byDay.map((day) => day.get(metric)?.get(id) ?? none);
        const numerator = each.reduce((sum, day) => sum + day.numerator, 0);
        const denominator = each.reduce((sum, day) => sum + day.denominator, 0);
        const isPerHead = /per-head|-hours$/.test(metric);
        // Heads are an average over the days; a quotient is in its lowest terms, and so compared crosswise.
        const expected = isPerHead ? numerator * each.length * found.denominator : numerator;
        const got = isPerHead ? found.numerator * denominator : found.numerator;
        expect({ metric, code, got }).toEqual({ metric, code, got: expected });
      }
    }
  });
});
