import { Member } from '../../../../plugins/organisation/members/member.ts';
import { Membership } from '../../../../plugins/organisation/members/membership.ts';
import { startUnit, type TestServer } from '../../../kit/index.ts';

const PREVIEW = `query ($unit: ID!, $audience: AudienceInput!) {
  audiencePreview(input: { unit: $unit, audience: $audience }) {
    description descriptionZh totalCount members(first: 50, orderBy: [NAME_ASC]) { totalCount nodes { name } }
  }
}`;

describe('the preview of an audience', () => {
  let unit: TestServer;
  const preview = async (audience: object, at = 'E', person: Parameters<TestServer['as']>[0] = 'admin') => {
    const answer = await unit.as(person)(PREVIEW, { unit: at, audience });
    const names = answer.data?.audiencePreview?.members.nodes.map((node: { name: string }) => node.name);
    return { ...answer, names };
  };
  const id = (person: string) => unit.memberIds.get(person) ?? '';

  beforeAll(async () => {
    unit = await startUnit({ plugins: [] });
    await unit.server.kernel.systemContext().transaction(async (context) => {
      const [primary] = await context.list(Membership, { memberId: id('learnerB1') });
      if (primary) await context.update(primary, { post: 'welder', jobType: '焊工', leader: true });
      await context.insert(Membership, {
        memberId: id('judgeA'),
        unitId: unit.unitIds.get('B1') ?? '',
        kind: 'TEMPORARY',
        frontline: false,
        leader: false,
        validFrom: '2020-01-01',
      });
      await context.update(await context.get(Member, id('reviewerA')), { status: 'LEFT' });
    });
  });
  afterAll(() => unit.close());

  test('says who they are, how many, and what the rule means', async () => {
    const { data, names } = await preview({ unit: { unit: 'A1' } });
    expect(names).toEqual(['leaderA1', 'learnerA1']);
    expect(data.audiencePreview).toMatchObject({
      totalCount: 2,
      members: { totalCount: 2 },
      description: 'in Unit A1 or below it',
      descriptionZh: 'Unit A1及其下属单位',
    });
  });

  test('counts people where they count, loans only where asked, and nobody who has left', async () => {
    expect((await preview({ unit: { unit: 'A', subtree: false } })).names).toEqual(['adminA', 'judgeA', 'trainerA']);
    expect((await preview({ unit: { unit: 'B1' } })).names).toEqual(['learnerB1']);
    expect((await preview({ unit: { unit: 'B1', secondary: true } })).names).toEqual(['judgeA', 'learnerB1']);
  });

  test('takes rules together, and reaches no further than the unit', async () => {
    const rule = {
      any: [
        { all: [{ frontline: true }, { not: { leader: true } }] },
        { jobType: ['焊工'] },
        { members: [id('admin')] },
      ],
    };
    expect((await preview(rule)).names).toEqual(['admin', 'leaderA1', 'learnerA1', 'learnerB1']);
    expect((await preview(rule, 'B')).names).toEqual(['learnerB1']);
    expect((await preview({ all: [] }, 'B1')).names).toEqual(['learnerB1']);
  });

  test('is for who may view the members of the unit, and tells them of nobody else', async () => {
    expect((await preview({ all: [] }, 'A', 'adminA')).names).toContain('learnerA1');
    expect((await preview({ all: [] }, 'E', 'adminA')).code).toBe('FORBIDDEN');
    expect((await preview({ all: [] }, 'B', 'adminA')).code).toBe('NOT_FOUND');
    expect((await preview({ all: [] }, 'A1', 'learnerA1')).code).toBe('FORBIDDEN');
    expect((await preview({ unit: { unit: 'B1' } }, 'A', 'adminA')).code).toBe('NOT_FOUND');
    const named = (member: string) => preview({ members: [member] }, 'A', 'adminA');
    const hidden = await named(id('learnerB1'));
    const absent = await named('mem_0');
    expect(hidden.code).toBe('BAD_INPUT');
    expect(hidden.errors?.[0]?.message.replace(id('learnerB1'), '')).toBe(
      absent.errors?.[0]?.message.replace('mem_0', ''),
    );
  });

  const nested = (depth: number): object => (depth === 1 ? { leader: true } : { not: nested(depth - 1) });

  test.each([
    ['nothing', {}],
    ['two rules at once', { leader: true, frontline: true }],
    ['a null', { leader: null }],
    ['a rule of nobody', { any: [] }],
    ['an empty list', { post: [] }],
    ['an empty value', { post: [' '] }],
    ['a long value', { post: ['x'.repeat(101)] }],
    ['seven levels', nested(7)],
    ['a thousand levels', nested(1000)],
    ['201 rules', { any: Array.from({ length: 200 }, () => ({ leader: true })) }],
    ['an unknown kind', { kind: ['CASTLE'] }],
    [
      '2001 values',
      { any: Array.from({ length: 21 }, () => ({ post: Array.from({ length: 96 }, (_, i) => `p${i}`) })) },
    ],
    [
      'more text than can be kept',
      {
        any: Array.from({ length: 10 }, (_, n) => ({
          post: Array.from({ length: 30 }, (_, i) => `${n}${i}${'焊'.repeat(90)}`),
        })),
      },
    ],
  ])('refuses %s', async (_what, rule) => {
    const { code } = await preview(rule);
    expect(['BAD_INPUT', 'BAD_USER_INPUT', 'QUERY_TOO_LARGE', 'BAD_REQUEST']).toContain(code);
  });

  test('takes six levels and 200 rules', async () => {
    expect((await preview(nested(6))).errors).toBeUndefined();
    const many = { any: Array.from({ length: 199 }, (_, i) => ({ post: [`post ${i}`] })) };
    expect((await preview(many)).errors).toBeUndefined();
  });
});
