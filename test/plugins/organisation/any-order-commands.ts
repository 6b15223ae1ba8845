export const STEPS = 120;
export const documents = {
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
export const refusals = /^(BAD_INPUT|INVALID_TRANSITION|CONFLICT|NOT_FOUND|FORBIDDEN|UNIT_CYCLE|INVALID_FILE)$/;

/** Always the same numbers for a seed. */
export function dice(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as T;
  };
}

export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const seeds = (process.env.QINXUE_SEEDS ?? '1,2,3').split(',').map(Number);
