import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { dice, documents, refusals, STEPS, seeds, shifted } from './any-order-commands.ts';
import { contradictions } from './contradictions.ts';

describe.each(databases)('people, units and bodies in any order, on $name', ({ dialect }) => {
  let today = '2024-02-20';
  let it: TestServer;
  beforeEach(async () => {
    today = '2024-02-20';
    it = await startUnit({ plugins: [], dialect, now: () => new Date(`${today}T04:00:00Z`) });
  });
  afterEach(() => it.close());
  const read = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);

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
        const found = await contradictions(read);
        if (found.length) throw new Error(`${told.join('\n')}\n${found.join('\n')}`);
      }
      expect(told.filter((each) => each.endsWith('done')).length).toBeGreaterThan(STEPS / 6);
    },
    120_000,
  );
});
