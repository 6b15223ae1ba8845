import type { Answer, Ask } from './client.ts';

const of = async (ask: Ask, member: string) =>
  (await ask('query ($id: ID!) { member(id: $id) { version } }', { id: member })).data.member;

/** Somebody leaves the organisation on a day. */
export async function leave(ask: Ask, member: string, leftOn: string): Promise<Answer> {
  const { version } = await of(ask, member);
  return ask('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }', {
    input: { member, version, changes: { status: 'LEFT', leftOn } },
  });
}

/** Whoever has left is back from a day on, in a unit. */
export async function rejoin(ask: Ask, member: string, from: string, unit: string): Promise<Answer> {
  const { version } = await of(ask, member);
  return ask('mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { status } }', {
    input: { member, version, from, placement: { unit } },
  });
}
