import fc from 'fast-check';
import { type Explanation, explain, type Learning, unmetLeaves } from '../../../plugins/courses/completion/explain.ts';
import { parseRule, type WrittenRule } from '../../../plugins/courses/completion/parse-rule.ts';
import type { CompletionRule, RuleItem } from '../../../plugins/courses/completion/rule.ts';
import { watch } from '../../../plugins/courses/enrolments/watching.ts';

const items: readonly RuleItem[] = ['a', 'b', 'c', 'd'].map((code, i) => ({
  code,
  title: code.toUpperCase(),
  required: i < 2,
  durationSeconds: 60 * (i + 1),
}));
const byCode = new Map(items.map((item) => [item.code, item]));

const code = fc.constantFrom(...byCode.keys());
const leaf: fc.Arbitrary<CompletionRule> = fc.oneof(
  fc.constant<CompletionRule>({ kind: 'ALL_REQUIRED' }),
  fc.constant<CompletionRule>({ kind: 'MANUAL' }),
  code.map((item): CompletionRule => ({ kind: 'ITEM_DONE', item })),
  fc.record({ kind: fc.constant('WATCHED_GE' as const), item: code, seconds: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('ATTENDANCE_GE' as const), basisPoints: fc.integer({ min: 100, max: 10_000 }) }),
  fc.record({
    kind: fc.constant('WATCHED_GE' as const),
    item: code,
    basisPoints: fc.integer({ min: 100, max: 10_000 }),
  }),
);
const { rule } = fc.letrec<{ rule: CompletionRule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constantFrom('ALL' as const, 'ANY' as const),
      of: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }),
    }),
    fc
      .array(tie('rule'), { minLength: 1, maxLength: 4 })
      .chain((of) =>
        fc.integer({ min: 1, max: of.length }).map((count): CompletionRule => ({ kind: 'AT_LEAST', count, of })),
      ),
  ),
}));

interface Done {
  readonly done: readonly string[];
  readonly watched: Readonly<Record<string, number>>;
  readonly attendance: number;
  readonly isConfirmed: boolean;
}
const progress: fc.Arbitrary<Done> = fc.record({
  done: fc.subarray([...byCode.keys()]),
  watched: fc.dictionary(code, fc.integer({ min: 0, max: 240 })),
  attendance: fc.integer({ min: 0, max: 10_000 }),
  isConfirmed: fc.boolean(),
});
const learning = ({ done, watched, attendance, isConfirmed }: Done, of = items): Learning => ({
  items: of,
  done: new Set(done),
  watchedSeconds: new Map(Object.entries(watched)),
  attendance,
  isConfirmed,
});

const reversed = (node: CompletionRule): CompletionRule =>
  'of' in node ? { ...node, of: node.of.map(reversed).reverse() } : node;

/** The meaning of a rule, written a second time. */
function holds(node: CompletionRule, it: Done): boolean {
  const { done, watched, attendance, isConfirmed } = it;
  const met = (parts: readonly CompletionRule[]) => parts.filter((part) => holds(part, it)).length;
  switch (node.kind) {
    case 'ALL':
      return met(node.of) === node.of.length;
    case 'ANY':
      return met(node.of) > 0;
    case 'AT_LEAST':
      return met(node.of) >= node.count;
    case 'ALL_REQUIRED':
      return done.includes('a') && done.includes('b');
    case 'ITEM_DONE':
      return done.includes(node.item);
    case 'WATCHED_GE': {
      const duration = byCode.get(node.item)?.durationSeconds ?? 0;
      const seconds = watched[node.item] ?? 0;
      return 'seconds' in node ? seconds >= node.seconds : seconds * 10_000 >= duration * node.basisPoints;
    }
    case 'ATTENDANCE_GE':
      return attendance >= node.basisPoints;
    case 'MANUAL':
      return isConfirmed;
  }
}

/** As a client writes it. */
function written(rule: CompletionRule): WrittenRule {
  const { basisPoints: share, ...rest } = rule as CompletionRule & { basisPoints?: number };
  return { ...rest, ...(share !== undefined && { share }), ...('of' in rule && { of: rule.of.map(written) }) };
}

describe('a completion rule', () => {
  test('is met exactly where it holds, at 10000 basis points and with nothing left to do', () => {
    fc.assert(
      fc.property(rule, progress, (r, p) => {
        const explained = explain(r, learning(p));
        expect(explained.isMet).toBe(holds(r, p));
        expect(explained.isMet).toBe(explained.progress === 10_000);
        expect(explained.isMet).toBe(unmetLeaves(explained).length === 0);
        expect(unmetLeaves(explained).every((each) => !each.isMet && each.of.length === 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('does not depend on the order of its parts or of the items', () => {
    const sum = ({ isMet, progress }: Explanation) => ({ isMet, progress });
    fc.assert(
      fc.property(rule, progress, (r, p) => {
        expect(sum(explain(reversed(r), learning(p, [...items].reverse())))).toEqual(sum(explain(r, learning(p))));
      }),
    );
  });

  test('is never un-met by more learning', () => {
    fc.assert(
      fc.property(rule, progress, progress, (r, p, q) => {
        const watched = Object.fromEntries(
          [...byCode.keys()].map((c) => [c, Math.max(p.watched[c] ?? 0, q.watched[c] ?? 0)]),
        );
        const both = {
          done: [...p.done, ...q.done],
          watched,
          attendance: Math.max(p.attendance, q.attendance),
          isConfirmed: p.isConfirmed || q.isConfirmed,
        };
        expect(explain(r, learning(both)).progress).toBeGreaterThanOrEqual(explain(r, learning(p)).progress);
      }),
    );
  });

  test('of at least n parts lies between any and all of them', () => {
    const parts = fc.array(rule, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, progress, (of, p) => {
        const at = (count: number) => explain({ kind: 'AT_LEAST', count, of }, learning(p));
        const grades = of.map((_, i) => at(i + 1).progress);
        expect(grades).toEqual([...grades].sort((a, b) => b - a));
        expect(at(1).isMet).toBe(explain({ kind: 'ANY', of }, learning(p)).isMet);
        expect(at(of.length).isMet).toBe(explain({ kind: 'ALL', of }, learning(p)).isMet);
      }),
    );
  });

  test('passes the check as it was written, and no deeper than five levels', () => {
    fc.assert(fc.property(rule, (r) => expect(parseRule(written(r), byCode, 'rule')).toEqual(r)));
    const nested = (depth: number): WrittenRule =>
      depth > 1 ? { kind: 'ALL', of: [nested(depth - 1)] } : { kind: 'MANUAL' };
    expect(() => parseRule(nested(5), byCode, 'rule')).not.toThrow();
    expect(() => parseRule(nested(6), byCode, 'rule')).toThrow('deeper than 5 levels');
  });
});

describe('watching', () => {
  test('never runs ahead of the clock, the film or itself, however often the player beats', () => {
    const beats = fc.array(
      fc.record({ after: fc.integer({ min: -2_000, max: 90_000 }), claimed: fc.integer({ min: 0, max: 1_000 }) }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(beats, fc.integer({ min: 1, max: 600 }), (list, duration) => {
        let now = 0;
        let at = watch({ watchedSeconds: 0, lastBeatAt: null }, list[0]?.claimed ?? 0, duration, new Date(now));
        let latest = 0;
        expect(at.watchedSeconds).toBe(0);
        for (const { after, claimed } of list) {
          now += after;
          latest = Math.max(latest, now);
          const next = watch(at, claimed, duration, new Date(now));
          expect(next.watchedSeconds).toBeGreaterThanOrEqual(at.watchedSeconds);
          expect(next.watchedSeconds).toBeLessThanOrEqual(Math.min(duration, Math.floor(latest / 1000)));
          at = next;
        }
      }),
    );
  });

  test('loses nothing to beats that come faster than seconds', () => {
    let at = watch({ watchedSeconds: 0, lastBeatAt: null }, 0, 60, new Date(0));
    for (let ms = 300; ms <= 9_000; ms += 300) at = watch(at, 60, 60, new Date(ms));
    expect(at.watchedSeconds).toBe(9);
  });
});
