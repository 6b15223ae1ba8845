import { dividedByHeads, headcounts, treeOn, unitTree } from '../../../plugins/organisation/index.ts';
import { type Context, definePlugin, metric, migration, permission, sql, text } from '../../../server/api/plugin.ts';

const view = permission('tally.view', text('View tallies', '查看计数'), ['unit-admin', 'analyst']);
/** What the plugin has published, and about which units it was asked. */
export const published: { until: string | undefined; readonly askedOf: string[][] } = { until: undefined, askedOf: [] };

const sums = async (
  context: Context,
  ids: readonly string[],
  from: string,
  to: string,
  attribution?: 'AT_TIME' | 'CURRENT',
) =>
  new Map(
    (
      await context.unguardedDatabase.query(sql`
        SELECT c.ancestorId AS id, SUM(f.n) AS n FROM ${unitTree('c')}
        JOIN tally_fact f ON f.unitId = c.descendantId AND ${treeOn('c', sql`f.day`, attribution)}
        WHERE c.ancestorId IN ${[...ids]} AND f.day BETWEEN ${from} AND ${to} GROUP BY c.ancestorId`)
    ).map((row) => [String(row.id), Number(row.n)]),
  );

/** Adds up numbers of units by the tree of the day, and closes periods as a test says. */
export const tally = definePlugin({
  id: 'tally',
  title: text('Tallies', '计数'),
  permissions: [view],
  migrations: [
    migration('0001-tally', [
      'CREATE TABLE tally_fact (unitId varchar(32) NOT NULL, day date NOT NULL, n int NOT NULL)',
    ]),
  ],
  metrics: [
    metric({
      id: 'tally.sum',
      title: text('Sum', '合计'),
      measuredIn: 'count',
      view,
      definition: 'All of the period.',
      measure: async (context, ids, { from, to, attribution }) => {
        const found = await sums(context, ids, from, to, attribution);
        return new Map(ids.map((id) => [id, { numerator: found.get(id) ?? 0, denominator: 1 }]));
      },
    }),
    metric({
      id: 'tally.per-head',
      title: text('Per head', '人均'),
      measuredIn: 'number',
      view,
      definition: 'All of the period, per head.',
      measure: async (context, ids, period) => {
        const found = await sums(context, ids, period.from, period.to, period.attribution);
        const heads = await headcounts(context, ids, period);
        return new Map([...heads].map(([id, headcount]) => [id, dividedByHeads(found.get(id) ?? 0, headcount)]));
      },
    }),
  ],
  closedUntil: async (_scope, unitIds) => {
    published.askedOf.push([...unitIds]);
    return published.until;
  },
});
