import { plugins } from '../../plugins/index.ts';
import type { HasStatus, Lifecycle } from '../../server/kernel/contract/lifecycle.ts';
import type { EntityClass } from '../../server/kernel/data/entity-class.ts';
import { sql } from '../../server/kernel/data/sql.ts';
import { startUnit, type TestServer } from '../kit/index.ts';
import { innovation } from '../plugins/innovation/plugin.ts';

interface Row extends HasStatus {
  title: string;
  problem: string;
  idea: string;
  memberId: string;
  unitId: string;
  scoreCount: number;
  scoreSum: number;
  submittedOn: string;
  decisionReason: string;
  status: string;
}
const [proposalLifecycle] = innovation.lifecycles as readonly [Lifecycle<Row>];
const Proposal = proposalLifecycle.entity as EntityClass<Row>;

const lives = [innovation, ...plugins].flatMap((plugin) =>
  (plugin.lifecycles as readonly Lifecycle[]).map((life) => ({ name: life.entity.name, life })),
);

const statusesOf = ({ transitions: steps }: Lifecycle) => [
  ...new Set(Object.values(steps).flatMap(({ from, to }) => [...from, to])),
];

const refusal = (check: () => void) => {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as { code: string; details: object };
  }
};

describe.each(lives)('The lifecycle of $name', ({ life }) => {
  const statuses = statusesOf(life);
  const commands = Object.keys(life.transitions);

  test('allows from each status exactly what it declares, and says what is allowed instead', () => {
    for (const status of statuses)
      for (const command of commands) {
        const { from, to } = life.transitions[command]!;
        const allowed = [
          ...new Set(
            commands.filter((c) => life.transitions[c]!.from.includes(status)).map((c) => life.transitions[c]!.to),
          ),
        ];
        const error = refusal(() => life.check({ status }, command));
        const allowedCommands = commands.filter((c) => {
          const { from: starts, bySystem } = life.transitions[c]!;
          return starts.includes(status) && !bySystem;
        });
        if (from.includes(status)) expect(error).toBeUndefined();
        else
          expect(error).toMatchObject({
            code: 'INVALID_TRANSITION',
            details: { command, from: status, to, allowed, allowedCommands },
          });
        expect(life.can({ status }, command)).toBe(from.includes(status));
      }
  });

  test('reaches every status from where a row begins', () => {
    const [first] = Object.values(life.transitions);
    const reached = new Set([first?.from[0]]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const { from, to } of Object.values(life.transitions))
        if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });
});

describe('A step', () => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [innovation] });
  });

  const begun = () =>
    unit.server.kernel.systemContext(unit.unitIds.get('A1')).transaction((context) =>
      context.insert(Proposal, {
        title: 'Shorter ways',
        problem: 'Long ways.',
        idea: 'Move the shelf.',
        status: 'DRAFT',
        scoreCount: 0,
        scoreSum: 0,
        memberId: unit.memberIds.get('learnerA1')!,
        unitId: unit.unitIds.get('A1')!,
      }),
    );

  test('writes the status and what changes with it, an audit entry and the event, together', async () => {
    const { id } = await begun();
    const context = unit.server.kernel.systemContext();
    await context.transaction(async (inner) =>
      proposalLifecycle.step(inner, await inner.get(Proposal, id), 'submit', { submittedOn: '2026-01-05' }),
    );
    expect(await context.get(Proposal, id)).toMatchObject({
      status: 'SUBMITTED',
      submittedOn: '2026-01-05',
      version: 2,
    });
    const [event] = await context.unguardedDatabase.query(
      sql`SELECT payload, unitId FROM kernel_event WHERE event = 'innovation.proposal-moved' AND payload LIKE ${`%${id}%`}`,
    );
    expect([JSON.parse(String(event?.payload)), event?.unitId]).toEqual([
      { id, command: 'submit', from: 'DRAFT', to: 'SUBMITTED' },
      unit.unitIds.get('A1'),
    ]);
    const audit = await context.unguardedDatabase.query(
      sql`SELECT after FROM kernel_audit_entry WHERE entityId = ${id}`,
    );
    expect(audit).toHaveLength(2);
  });

  test('that is refused leaves nothing behind', async () => {
    const { id } = await begun();
    const context = unit.server.kernel.systemContext();
    const step = context.transaction(async (inner) =>
      proposalLifecycle.step(inner, await inner.get(Proposal, id), 'adopt', { decisionReason: 'No.' }),
    );
    await expect(step).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
      details: { command: 'adopt', from: 'DRAFT', to: 'ADOPTED', allowed: ['SUBMITTED', 'WITHDRAWN'] },
      text: {
        en: 'This proposal is DRAFT; `submit` and `withdraw` are possible now, `adopt` is not.',
        zh: '该创新提案处于 DRAFT 状态，现在可以 `submit`、`withdraw`，不能 `adopt`。',
      },
    });
    expect(await context.get(Proposal, id)).toMatchObject({ status: 'DRAFT', decisionReason: null, version: 1 });
  });

  test('out of the last status names nothing else', () => {
    expect(refusal(() => proposalLifecycle.check({ status: 'WITHDRAWN' }, 'submit'))).toMatchObject({
      message: 'This proposal is WITHDRAWN; `submit` is not possible, and nothing else is.',
      text: { zh: '该创新提案处于 WITHDRAWN 状态，不能 `submit`，也没有其他可用的操作。' },
    });
  });

  test('that leaves the status alone is refused by name as well', () => {
    expect(refusal(() => proposalLifecycle.require({ status: 'DRAFT' }, ['DRAFT'], 'update'))).toBeUndefined();
    expect(refusal(() => proposalLifecycle.require({ status: 'SCORED' }, ['DRAFT'], 'update'))).toMatchObject({
      code: 'INVALID_TRANSITION',
      message: 'This proposal is SCORED; `adopt`, `decline` and `withdraw` are possible now, `update` is not.',
      details: { command: 'update', from: 'SCORED', to: 'DRAFT', allowedCommands: ['adopt', 'decline', 'withdraw'] },
    });
  });

  test('of two at once only one happens', async () => {
    const { id } = await begun();
    const context = unit.server.kernel.systemContext();
    const stale = await context.get(Proposal, id);
    const both = await Promise.allSettled(
      (['submit', 'withdraw'] as const).map((command) =>
        context.transaction((inner) => proposalLifecycle.step(inner, stale, command)),
      ),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });
});
