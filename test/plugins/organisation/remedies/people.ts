import { instead, leave, type TestServer, type Walks } from '../../../kit/index.ts';

export const today = '2026-06-15';
let number = 0;

export const call = (it: TestServer, name: string, fields: string, input: object) =>
  it.ask(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
/** The answer of the only field, without errors. */
export async function done(
  answer: ReturnType<typeof call>,
): Promise<{ readonly id: string; readonly version: number }> {
  const { data, errors, text } = await answer;
  if (errors) throw new Error(text);
  return Object.values(data)[0] as never;
}

const placed = (unit: string) => ({ placement: { unit } });
export const hire = (it: TestServer, unit = 'A1') =>
  done(
    call(it, 'memberCreate', 'id version', {
      ...{ employeeNo: `W${++number}`, name: `Newcomer ${number}`, employment: 'REGULAR', hiredOn: '2024-01-01' },
      ...placed(unit),
    }),
  );
/** Somebody who has left. */
const gone = async (it: TestServer) => {
  const { id } = await hire(it);
  expect((await leave(it.ask, id, '2026-06-10')).errors).toBeUndefined();
  const { data } = await it.ask('query ($id: ID!) { member(id: $id) { version } }', { id });
  return { member: id, version: data.member.version as number };
};
const back = ({ member, version }: { member: string; version: number }) => ({
  ...{ member, version, from: today },
  ...placed('A1'),
});
const primaryOf = async (it: TestServer, id: string) =>
  (await it.ask('query ($id: ID!) { member(id: $id) { version memberships { nodes { id version } } } }', { id })).data
    .member as { version: number; memberships: { nodes: { id: string; version: number }[] } };

const roleIn = async (it: TestServer, code: string) =>
  (await it.ask('query ($code: String!) { roles(filter: { code: { eq: $code } }) { nodes { id version } } }', { code }))
    .data.roles.nodes[0] as { id: string; version: number };
const token = (it: TestServer, title: string) =>
  it.as('adminA')(
    'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token apiToken { id } } }',
    { input: { title, permissions: ['organisation.manage-members'], expiresAt: '2026-07-01T00:00:00Z' } },
  );
const revoke = (it: TestServer, id: string) =>
  it.as('adminA')('mutation ($input: ApiTokenRevokeInput!) { apiTokenRevoke(input: $input) { id } }', {
    input: { id },
  });

/** What is refused of people, their places, roles and tokens. */
export const peopleRemedies: Walks = {
  'who is with the organisation does not rejoin': async (it) => {
    const { id: member, version } = await hire(it);
    return {
      by: ['memberTransfer'],
      wish: () => call(it, 'memberRejoin', 'id', { ...back({ member, version }), ...placed('B1') }),
      remedy: () => call(it, 'memberTransfer', 'id', { member, from: today, ...placed('B1') }),
      outcome: instead,
    };
  },
  'who has left does not become active by an update': async (it) => {
    const left = await gone(it);
    return {
      by: ['memberRejoin'],
      wish: () => call(it, 'memberUpdate', 'id', { ...left, changes: { status: 'ACTIVE' } }),
      remedy: () => call(it, 'memberRejoin', 'id', back(left)),
      outcome: instead,
    };
  },
  'who has left is not transferred': async (it) => {
    const left = await gone(it);
    const transfer = { member: left.member, from: '2026-06-16', ...placed('B1') };
    return {
      by: ['memberRejoin'],
      wish: () => call(it, 'memberTransfer', 'id', transfer),
      remedy: () => call(it, 'memberRejoin', 'id', back(left)),
    };
  },
  'the last day of who has left does not change': async (it) => {
    const left = await gone(it);
    return {
      by: ['memberRejoin'],
      wish: () => call(it, 'memberUpdate', 'id', { ...left, changes: { leftOn: '2026-06-01' } }),
      remedy: () => call(it, 'memberRejoin', 'id', { ...back(left), from: '2026-06-11' }),
      outcome: async () => expect((await leave(it.ask, left.member, '2026-06-01')).errors).toBeUndefined(),
    };
  },
  'the primary membership is not ended: somebody is transferred': async (it) => {
    const { id } = await hire(it);
    const [{ id: membership, version }] = (await primaryOf(it, id)).memberships.nodes as [
      { id: string; version: number },
    ];
    return {
      by: ['memberTransfer'],
      wish: () => call(it, 'membershipEnd', 'id', { membership, version, on: today }),
      remedy: () => call(it, 'memberTransfer', 'id', { member: id, from: today, ...placed('B1') }),
      outcome: instead,
    };
  },
  'the primary membership is not ended: somebody leaves': async (it) => {
    const { id } = await hire(it);
    const [{ id: membership, version }] = (await primaryOf(it, id)).memberships.nodes as [
      { id: string; version: number },
    ];
    return {
      by: ['memberUpdate'],
      wish: () => call(it, 'membershipEnd', 'id', { membership, version, on: today }),
      remedy: () => leave(it.ask, id, today),
      outcome: instead,
    };
  },
  'nobody has two primary memberships': async (it) => {
    const { id: member } = await hire(it);
    return {
      by: ['memberTransfer'],
      wish: () => call(it, 'membershipBegin', 'id', { member, kind: 'PRIMARY', from: today, ...placed('B1') }),
      remedy: () => call(it, 'memberTransfer', 'id', { member, from: today, ...placed('B1') }),
      outcome: instead,
    };
  },
  'nobody is twice in a unit': async (it) => {
    const { id: member } = await hire(it);
    const again = { member, kind: 'SECONDARY', from: today, ...placed('B1') };
    const { id: membership, version } = await done(call(it, 'membershipBegin', 'id version', again));
    return {
      by: ['membershipEnd'],
      // The very same again would be answered: an answer was lost.
      wish: () => call(it, 'membershipBegin', 'id', { ...again, placement: { unit: 'B1', post: '钳工' } }),
      remedy: () => call(it, 'membershipEnd', 'id', { membership, version, on: '2026-06-14' }),
    };
  },
  'a role that is built in does not change': async (it) => {
    const { id: role, version } = await roleIn(it, 'reviewer');
    return {
      by: ['roleCreate'],
      wish: () => call(it, 'roleUpdate', 'id', { role, version, changes: { title: 'Reader' } }),
      remedy: () => call(it, 'roleCreate', 'id', { code: 'reader', title: 'Reader', permissions: [] }),
      outcome: instead,
    };
  },
  'nobody holds a role twice': async (it) => {
    const { id: member } = await hire(it);
    const input = { member, role: (await roleIn(it, 'judge')).id, unit: 'A' };
    const { id: grant } = await done(call(it, 'roleGrantCreate', 'id', input));
    return {
      by: ['roleGrantRevoke'],
      wish: () => call(it, 'roleGrantCreate', 'id', { ...input, to: '2027-12-31' }),
      remedy: () => call(it, 'roleGrantRevoke', 'id', { grant }),
    };
  },
  'nobody has more than fifty API tokens': async (it) => {
    const made: string[] = [];
    for (let n = 1; n <= 50; n++) made.push((await token(it, `Token ${n}`)).data.apiTokenCreate.apiToken.id);
    return {
      by: ['apiTokenRevoke'],
      wish: () => token(it, 'One more'),
      remedy: () => revoke(it, made.pop() ?? ''),
      outcome: async () => {
        expect((await token(it, 'One more')).errors).toBeUndefined();
        await revoke(it, made.pop() ?? '');
      },
    };
  },
};
