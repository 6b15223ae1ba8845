import fc from 'fast-check';
import { matchesAudience } from '../../../../plugins/organisation/audiences/audience.ts';
import { audienceMembers } from '../../../../plugins/organisation/audiences/audience-members.ts';
import { audienceProfile } from '../../../../plugins/organisation/audiences/audience-profile.ts';
import { Member } from '../../../../plugins/organisation/members/member.ts';
import { observeStatements } from '../../../../server/kernel/data/observed.ts';
import { RequestContext } from '../../../../server/kernel/request/request-context.ts';
import { databases, startUnit, type TestServer } from '../../../kit/index.ts';
import { audiences, factories } from './arbitraries.ts';
import { foundRandom } from './found-random.ts';

describe.each(databases)('audiences as one statement on $name', ({ dialect }) => {
  let unit: TestServer;

  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect });
  });
  afterAll(() => unit.close());

  test('the members that the statement finds are those whom the rule means, in random factories', async () => {
    const { kernel } = unit.server;
    const root = unit.unitIds.get('E') ?? '';
    let compared = 0;
    let meant = 0;
    await fc.assert(
      fc.asyncProperty(factories, async (factory) => {
        const { unitIds, memberIds } = await foundRandom(kernel, factory, root);
        const context = kernel.systemContext();
        const profiles = await Promise.all(memberIds.map((id) => context.load(audienceProfile, id)));
        const within = unitIds[1] ?? '';
        for (const rule of fc.sample(audiences(unitIds, memberIds), 40)) {
          const found = new Set(await audienceMembers(context, rule));
          const here = new Set(await audienceMembers(context, rule, { within }));
          profiles.forEach((profile, i) => {
            const id = memberIds[i] ?? '';
            const isMeant = profile !== undefined && matchesAudience(rule, profile);
            const isHere = isMeant && (profile.primary?.path.includes(within) ?? false);
            if (found.has(id) !== isMeant || here.has(id) !== isHere)
              throw new Error(`${JSON.stringify(rule)} for ${JSON.stringify(profile)}: statement ${found.has(id)}`);
            compared += 1;
            meant += Number(isMeant);
          });
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(2000);
    // Neither nobody nor everybody, or the comparison would say little.
    expect(meant / compared).toBeGreaterThan(0.1);
    expect(meant / compared).toBeLessThan(0.9);
  });

  test('however large the rule, it is one statement, and with access the viewer sees only their own', async () => {
    const { kernel } = unit.server;
    const rule = { any: Array.from({ length: 50 }, (_, i) => ({ post: [`post ${i}`] })).concat([{ post: ['x'] }]) };
    const seen: string[] = [];
    const stop = observeStatements((text) => seen.push(text));
    await audienceMembers(kernel.systemContext(), { any: [...rule.any, { not: { leader: true } }] });
    stop();
    expect(seen).toHaveLength(1);

    const identity = {
      memberId: unit.memberIds.get('learnerA1') ?? '',
      today: kernel.today(),
      unitIds: [unit.unitIds.get('A1') ?? ''],
      grants: [],
    };
    const learner = new RequestContext(kernel, kernel.viewer(identity), undefined, kernel.directory);
    const visible = await audienceMembers(learner, { all: [] }, { visible: true });
    const list = await learner.list(Member, {});
    expect(visible).toEqual(list.map(({ id }) => id).sort());
    expect(visible.length).toBeLessThan(5);
    expect((await audienceMembers(learner, { all: [] })).length).toBeGreaterThan(10);
  });
});
