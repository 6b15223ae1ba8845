import { sql } from '../../../server/data/sql.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';

const STEPS = 120;
const documents = {
  create: 'mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id } }',
  update: 'mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { id } }',
  rejoin: 'mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { id } }',
  transfer: 'mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { id } }',
  begin: 'mutation ($input: MembershipBeginInput!) { membershipBegin(input: $input) { id } }',
  end: 'mutation ($input: MembershipEndInput!) { membershipEnd(input: $input) { id } }',
  found: 'mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id } }',
  change: 'mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { id } }',
  move: 'mutation ($input: UnitMoveInput!) { unitMove(input: $input) { id } }',
  import: 'mutation ($input: RosterImportInput!) { rosterImport(input: $input) { problemCount } }',
  body: 'mutation ($input: BodyCreateInput!) { bodyCreate(input: $input) { id } }',
  dissolve: 'mutation ($input: BodyDissolveInput!) { bodyDissolve(input: $input) { id } }',
  reopen: 'mutation ($input: BodyReopenInput!) { bodyReopen(input: $input) { id } }',
  succeed: 'mutation ($input: BodySucceedInput!) { bodySucceed(input: $input) { id } }',
  seat: 'mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id } }',
  unseat: 'mutation ($input: SeatEndInput!) { seatEnd(input: $input) { id } }',
  grant: 'mutation ($input: RoleGrantCreateInput!) { roleGrantCreate(input: $input) { id } }',
} as const;

/** What may be said against a command; anything else is a fault of the product. */
const refusals = /^(BAD_INPUT|INVALID_TRANSITION|CONFLICT|NOT_FOUND|FORBIDDEN|UNIT_CYCLE|INVALID_FILE)$/;

/** Always the same numbers for a seed. */
function dice(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as T;
  };
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const seeds = (process.env.QINXUE_SEEDS ?? '1,2,3').split(',').map(Number);

describe.each(databases)('people, units and bodies in any order, on $name', ({ dialect }) => {
  let today = '2024-02-20';
  let it: TestServer;
  beforeEach(async () => {
    today = '2024-02-20';
    it = await startUnit({ plugins: [], dialect, now: () => new Date(`${today}T04:00:00Z`) });
  });
  afterEach(() => it.close());
  const read = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);

  async function contradictions(): Promise<string[]> {
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
    found.push(...(await unsoundTree()));
    return found;
  }

  /** On each day on which anything of it changes, the tree is the chains of its parents. */
  async function unsoundTree(): Promise<string[]> {
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

  test.each(seeds)(
    'leave nothing that cannot be (%i)',
    async (seed) => {
      const of = dice(seed * 7919);
      let ask: Ask = it.ask;
      let created = 0;
      const pick = async (statement: ReturnType<typeof sql>) =>
        of(await read(statement)) ?? { id: 'none', version: 1, code: 'none' };
      const member = () =>
        pick(sql`SELECT id, version, employeeNo FROM organisation_member WHERE employeeNo LIKE 'P%' ORDER BY id`);
      const unit = () => pick(sql`SELECT id, version, code FROM organisation_unit WHERE code <> 'E' ORDER BY id`);
      const body = () => pick(sql`SELECT id, version FROM organisation_body ORDER BY id`);
      const day = () => shifted(today, of([-40, -10, -1, 0, 0, 0, 1, 9]));
      const commands: Readonly<Record<string, () => Promise<readonly [keyof typeof documents, object]>>> = {
        create: async () => [
          'create',
          {
            employeeNo: `P${seed}-${created++}`,
            name: '某人',
            employment: 'REGULAR',
            from: day(),
            placement: { unit: (await unit()).id },
          },
        ],
        transfer: async () => [
          'transfer',
          { member: (await member()).id, from: day(), placement: { unit: (await unit()).id } },
        ],
        transferAgain: async () => {
          const { memberId, validFrom } = await pick(
            sql`SELECT memberId, validFrom FROM organisation_membership WHERE kind = 'PRIMARY' ORDER BY id`,
          );
          return ['transfer', { member: memberId, from: validFrom, placement: { unit: (await unit()).id } }];
        },
        begin: async () => [
          'begin',
          {
            member: (await member()).id,
            kind: of(['SECONDARY', 'TEMPORARY', 'PRIMARY']),
            from: day(),
            ...(of([true, false]) && { to: day() }),
            placement: { unit: (await unit()).id },
          },
        ],
        end: async () => {
          const { id, version } = await pick(
            sql`SELECT id, version FROM organisation_membership WHERE kind <> 'PRIMARY' ORDER BY id`,
          );
          return ['end', { membership: id, version, on: day() }];
        },
        leave: async () => {
          const { id, version } = await member();
          const leftOn = of([undefined, day()]);
          return [
            'update',
            { member: id, version, changes: { status: of(['LEFT', 'RETIRED']), ...(leftOn && { leftOn }) } },
          ];
        },
        rest: async () => {
          const { id, version } = await member();
          return ['update', { member: id, version, changes: { status: of(['ACTIVE', 'ON_LEAVE']) } }];
        },
        rejoin: async () => {
          const { id, version } = await member();
          return ['rejoin', { member: id, version, from: day(), placement: { unit: (await unit()).id } }];
        },
        found: async () => [
          'found',
          { parent: (await unit()).id, code: `U${seed}-${created++}`, name: 'U', kind: 'TEAM', validFrom: day() },
        ],
        move: async () => {
          const { id, version } = await unit();
          return [
            'move',
            { unit: id, version, parent: of([(await unit()).id, 'E']), ...(of([true, false]) && { on: day() }) },
          ];
        },
        close: async () => {
          const { id, version } = await unit();
          return ['change', { unit: id, version, changes: { validTo: of([day(), null]) } }];
        },
        bringMembers: async () => {
          const status = of(['在岗', '在岗', '离职']);
          return [
            'import',
            {
              dryRun: false,
              text: `工号,姓名,单位,状态,离职日期,任职日期\n${(await member()).employeeNo},某人,${(await unit()).code},${status},${status === '离职' ? day() : ''},${of(['', day()])}\n`,
            },
          ];
        },
        bringMemberships: async () => [
          'import',
          {
            dryRun: false,
            text: `工号,单位,类型,任职日期,结束日期\n${(await member()).employeeNo},${(await unit()).code},${of(['主岗', '兼任'])},${day()},${of(['', day()])}\n`,
          },
        ],
        bringUnits: async () => [
          'import',
          {
            dryRun: false,
            text: `code,name,parent,validFrom\n${(await unit()).code},U,${of([(await unit()).code, 'E'])},${of(['', day()])}\n`,
            ...(of([true, false]) && { on: shifted(today, -1) }),
          },
        ],
        body: async () => ['body', { unit: (await unit()).id, kind: 'OTHER', name: '小组', establishedOn: day() }],
        dissolve: async () => {
          const { id, version } = await body();
          return ['dissolve', { body: id, version, on: day() }];
        },
        reopen: async () => {
          const { id, version } = await body();
          return ['reopen', { body: id, version }];
        },
        succeed: async () => {
          const { id, version } = await body();
          return ['succeed', { body: id, version, on: day(), name: '新小组', keepSeats: true }];
        },
        seat: async () => [
          'seat',
          {
            body: (await body()).id,
            member: (await member()).id,
            seat: of(['CHAIR', 'MEMBER']),
            from: day(),
            ...(of([true, false]) && { to: day() }),
          },
        ],
        unseat: async () => {
          const { id, version } = await pick(sql`SELECT id, version FROM organisation_seat ORDER BY id`);
          return ['unseat', { seat: id, version, on: day() }];
        },
        grant: async () => [
          'grant',
          {
            member: (await member()).id,
            role: 'trainer',
            unit: (await unit()).id,
            from: day(),
            ...(of([true, false]) && { to: day() }),
          },
        ],
      };
      const told: string[] = [];
      for (let i = 0; i < STEPS; i++) {
        // Over the leap day, and the turn of a year.
        if (i % 10 === 9) {
          today = i === 59 ? '2024-12-28' : shifted(today, 2);
          ask = await it.signIn('admin');
        }
        const name = of([...Object.keys(commands), 'create', 'transfer', 'bringMembers', 'bringMemberships']);
        const [command, input] = await (commands[name] as (typeof commands)[string])();
        const answer = await ask(documents[command], { input });
        told.push(`${i} ${today} ${name} ${JSON.stringify(input)} ${answer.code ?? 'done'}`);
        if (answer.code && !refusals.test(answer.code)) throw new Error(`${told.join('\n')}\n${answer.text}`);
        const found = await contradictions();
        if (found.length) throw new Error(`${told.join('\n')}\n${found.join('\n')}`);
      }
      expect(told.filter((each) => each.endsWith('done')).length).toBeGreaterThan(STEPS / 6);
    },
    120_000,
  );
});
