import fc from 'fast-check';
import type { Ask } from '../kit/index.ts';

/** A change of the organisation that somebody makes; `make` gives the day from which it holds, or undefined where it is refused. */
export type Change = {
  readonly make: (ask: Ask, today: string) => Promise<string | undefined>;
} & (
  | { readonly kind: 'MOVE'; readonly unit: string; readonly parent: string }
  | { readonly kind: 'TRANSFER' | 'LEAVE' | 'CLOSE' }
);

/** What the rules may say to what was made up. */
const refusals = ['UNIT_CYCLE', 'BAD_INPUT', 'PERIOD_CLOSED', 'CONFLICT', 'INVALID_TRANSITION'];

const earlier = (day: string, n: number) => new Date(Date.parse(day) - n * 86_400_000).toISOString().slice(0, 10);

async function asked(ask: Ask, mutation: string, input: object): Promise<boolean> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const { code } = await ask(`mutation ($input: ${type}) { ${mutation}(input: $input) { id } }`, { input });
  if (code !== undefined) expect(refusals).toContain(code);
  return code === undefined;
}

const versionOf = async (ask: Ask, unit: string): Promise<number> =>
  (await ask('query ($u: ID!) { unit(id: $u) { version } }', { u: unit })).data.unit.version;

/** One of those who work here, by number. */
async function someone(ask: Ask, n: number): Promise<{ id: string; version: number }> {
  const { data } = await ask('{ members(first: 50, filter: { status: { eq: ACTIVE } }) { nodes { id version } } }');
  return data.members.nodes[n % data.members.nodes.length];
}

/** Moves, transfers and leavings among these units, and closings of some of them. */
export const changes = (codes: readonly string[], closing: readonly string[]): fc.Arbitrary<Change> => {
  const code = fc.constantFrom(...codes);
  const back = fc.constantFrom(0, 0, 0, 1, 3);
  const move = fc.tuple(code, code, back).map(
    ([unit, parent, n]): Change => ({
      kind: 'MOVE',
      unit,
      parent,
      make: async (ask, today) => {
        const on = earlier(today, n);
        const version = await versionOf(ask, unit);
        return (await asked(ask, 'unitMove', { unit, parent, version, on })) ? on : undefined;
      },
    }),
  );
  const transfer = fc.tuple(fc.nat(), code, back, fc.boolean()).map(
    ([n, unit, ago, leader]): Change => ({
      kind: 'TRANSFER',
      make: async (ask, today) => {
        const from = earlier(today, ago);
        const { id: member } = await someone(ask, n);
        return (await asked(ask, 'memberTransfer', { member, from, placement: { unit, leader } })) ? from : undefined;
      },
    }),
  );
  const leave = fc.nat().map(
    (n): Change => ({
      kind: 'LEAVE',
      make: async (ask, leftOn) => {
        const { id: member, version } = await someone(ask, n);
        const changes = { status: 'LEFT', leftOn };
        return (await asked(ask, 'memberUpdate', { member, version, changes })) ? leftOn : undefined;
      },
    }),
  );
  const close = fc.constantFrom(...closing).map(
    (unit): Change => ({
      kind: 'CLOSE',
      make: async (ask, validTo) => {
        const version = await versionOf(ask, unit);
        return (await asked(ask, 'unitUpdate', { unit, version, changes: { validTo } })) ? validTo : undefined;
      },
    }),
  );
  return fc.oneof({ arbitrary: move, weight: 5 }, { arbitrary: transfer, weight: 4 }, leave, close);
};
