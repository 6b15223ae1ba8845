import { type Sql, sql } from '../../../server/kernel/data/sql.ts';

type Read = (statement: Sql) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** What can never stand together in the tables of units and people, whatever was done before; in words. */
export async function contradictions(read: Read): Promise<string[]> {
  const found: string[] = [];
  const say = (what: string, rows: readonly object[]) => {
    found.push(...rows.map((row) => `${what} ${JSON.stringify(row)}`));
  };
  const meet = sql`(a.validTo IS NULL OR b.validFrom <= a.validTo) AND (b.validTo IS NULL OR a.validFrom <= b.validTo)`;
  say(
    'two primary units on a day',
    await read(sql`SELECT a.memberId, a.kind, b.kind AS other, a.validFrom, b.validFrom AS otherFrom FROM organisation_membership a
      JOIN organisation_membership b ON b.memberId = a.memberId AND b.id > a.id AND ${meet}
      WHERE a.kind = 'PRIMARY' AND b.kind = 'PRIMARY'`),
  );
  for (const table of [sql`organisation_membership`, sql`organisation_seat`, sql`organisation_role_grant`]) {
    say('ends before it begins', await read(sql`SELECT x.* FROM ${table} x WHERE x.validTo < x.validFrom`));
    say(
      'lasts beyond the last day of who has left',
      await read(sql`SELECT m.employeeNo, m.leftOn, x.validFrom, x.validTo FROM ${table} x JOIN organisation_member m ON m.id = x.memberId
        WHERE m.status IN ('LEFT', 'RETIRED') AND (x.validTo IS NULL OR x.validTo > m.leftOn)`),
    );
  }
  say(
    'is there and belongs nowhere from some day on',
    await read(sql`SELECT m.employeeNo FROM organisation_member m WHERE m.status IN ('ACTIVE', 'ON_LEAVE')
      AND NOT EXISTS (SELECT 1 FROM organisation_membership s WHERE s.memberId = m.id AND s.kind = 'PRIMARY' AND s.validTo IS NULL)`),
  );
  say(
    'is in a unit that is not there',
    await read(sql`SELECT s.validFrom, s.validTo, u.code, u.validFrom AS unitFrom, u.validTo AS unitTo FROM organisation_membership s
      JOIN organisation_unit u ON u.id = s.unitId
      WHERE s.validFrom < u.validFrom OR (u.validTo IS NOT NULL AND (s.validTo IS NULL OR s.validTo > u.validTo))`),
  );
  say(
    'seats that meet, or outlast their body',
    await read(sql`SELECT a.seat, b.seat AS other FROM organisation_seat a JOIN organisation_seat b ON b.bodyId = a.bodyId AND b.id > a.id AND ${meet}
      WHERE a.memberId = b.memberId OR (a.seat = 'CHAIR' AND b.seat = 'CHAIR')
      UNION ALL SELECT s.seat, y.name FROM organisation_seat s JOIN organisation_body y ON y.id = s.bodyId
      WHERE s.validFrom < y.establishedOn OR (y.dissolvedOn IS NOT NULL AND (s.validTo IS NULL OR s.validTo > y.dissolvedOn))`),
  );
  found.push(...(await unsoundTree(read)));
  return found;
}

/** On each day on which anything of it changes, the tree is the chains of its parents. */
async function unsoundTree(read: Read): Promise<string[]> {
  const rows = (
    await read(sql`SELECT ancestorId, descendantId, depth, validFrom, validTo FROM organisation_unit_closure`)
  ).map((row) => ({
    above: String(row.ancestorId),
    below: String(row.descendantId),
    depth: Number(row.depth),
    from: String(row.validFrom),
    to: row.validTo === null ? '9999-12-31' : String(row.validTo),
  }));
  const codes = new Map(
    (await read(sql`SELECT id, code, parentId FROM organisation_unit`)).map((u) => [String(u.id), u]),
  );
  const found: string[] = [];
  for (const day of new Set(rows.map(({ from }) => from))) {
    const on = rows.filter(({ from, to }) => from <= day && day <= to);
    const there = new Set(on.filter(({ depth }) => depth === 0).map(({ below }) => below));
    const parentOf = new Map(on.filter(({ depth }) => depth === 1).map(({ above, below }) => [below, above]));
    for (const unit of there) {
      const chain = on.filter(({ below }) => below === unit).sort((a, b) => a.depth - b.depth);
      const isSound = chain.every(({ depth, above }, i) => {
        const before = chain[i - 1]?.above;
        return depth === i && (before === undefined || !there.has(before) || parentOf.get(before) === above);
      });
      if (!isSound) found.push(`the tree of ${codes.get(unit)?.code} on ${day} ${JSON.stringify(chain)}`);
    }
  }
  const now = new Map(
    rows.filter(({ depth, to }) => depth === 1 && to === '9999-12-31').map((r) => [r.below, r.above]),
  );
  for (const [id, { code, parentId }] of codes)
    if ((parentId ?? undefined) !== now.get(id)) found.push(`${code} hangs elsewhere than its parent says`);
  return found;
}
