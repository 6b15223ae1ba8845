import { sql } from '../../../server/api/plugin.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { published, tally } from './tally-plugin.ts';

const move = 'mutation ($input: UnitMoveInput!) { unitMove(input: $input) { version parent { code } } }';
const measured = `query ($metric: String!, $from: LocalDate!, $to: LocalDate!, $attribution: Attribution!) {
  units(first: 50) { nodes { code metric(id: $metric, from: $from, to: $to, attribution: $attribution) { value numerator denominator } } } }`;

/** A server whose units move, on days that the test says, with a plugin that counts facts. */
export function movingUnits(dialect: Dialect) {
  let unit: TestServer;
  let now = new Date('2026-01-05T04:00:00Z');
  const at = (day: string) => {
    now = new Date(`${day}T04:00:00Z`);
  };
  beforeAll(async () => {
    unit = await startUnit({ plugins: [tally], dialect, now: () => now });
  });
  beforeEach(() => {
    published.until = undefined;
    published.askedOf.length = 0;
  });

  const ask = async (query: string, variables: object) => (await unit.signIn('admin'))(query, variables);
  const idOf = (code: string) => unit.unitIds.get(code) ?? '';
  const versionOf = async (code: string): Promise<number> =>
    (await ask('query ($u: ID!) { unit(id: $u) { version } }', { u: code })).data.unit.version;
  const moveTo = async (code: string, parent: string, on?: string) =>
    ask(move, { input: { unit: code, parent, version: await versionOf(code), ...(on && { on }) } });
  const found = async (code: string, parent: string, validFrom: string) => {
    const answer = await ask('mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id } }', {
      input: { parent, code, name: code, kind: 'TEAM', validFrom },
    });
    expect(answer.errors).toBeUndefined();
    (unit.unitIds as Map<string, string>).set(code, answer.data.unitCreate.id);
  };
  const record = (code: string, day: string, n: number) =>
    unit.server.kernel.database.write((session) =>
      session.execute(sql`INSERT INTO tally_fact (unitId, day, n) VALUES (${idOf(code)}, ${day}, ${n})`),
    );
  const measure = async (metricId: string, from: string, to: string, attribution = 'AT_TIME') => {
    const { data } = await ask(measured, { metric: metricId, from, to, attribution });
    return Object.fromEntries(
      data.units.nodes.map((node: { code: string; metric: object }) => [node.code, node.metric]),
    ) as Record<string, { value: number | null; numerator: number; denominator: number }>;
  };
  const values = async (from: string, to: string, attribution?: string) =>
    Object.fromEntries(
      Object.entries(await measure('tally.sum', from, to, attribution)).map(([code, { value }]) => [code, value]),
    );

  return { running: () => unit, at, ask, idOf, versionOf, moveTo, found, record, measure, values };
}
