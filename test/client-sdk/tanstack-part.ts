import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/react-query';
import { Members, UnitDetail, UnitPluginSet } from '../../client-sdk/src/generated/organisation.ts';
import { NetworkError } from '../../client-sdk/src/index.ts';
import { infiniteQueryOptions, mutationOptions, queryKey, queryOptions } from '../../client-sdk/src/tanstack.ts';
import { people } from '../kit/index.ts';
import { cutAfter, cutBefore } from './way.ts';
import { clientOf as clientIn, type World } from './world.ts';

export function tanstack(start: () => World): void {
  let it: World['it'];
  let way: World['way'];
  beforeAll(() => {
    ({ it, way } = start());
  });
  let queries: QueryClient;
  beforeEach(() => {
    queries = new QueryClient();
  });
  afterEach(() => queries.clear());
  const clientOf = () => clientIn(start());

  test('a query is kept under the endpoint, the unit, the operation and the variables', async () => {
    const client = clientOf();
    const options = queryOptions(client, UnitDetail, { id: 'A1' });
    const { unit } = await queries.fetchQuery(options);
    expect(unit?.code).toBe('A1');
    expect(queries.getQueryData(options.queryKey)?.unit?.parent?.code).toBe('A');
    expect(options.queryKey).toEqual(['qinxue', `${way.url}/graphql`, null, 'UnitDetail', { id: 'A1' }]);
    await queries.fetchQuery({ ...options, staleTime: 60_000 });
    expect(way.passed).toHaveLength(1);
  });

  test('all queries of an operation are invalidated together', async () => {
    const client = clientOf();
    const ids = ['A1', 'B1'];
    for (const id of ids) await queries.fetchQuery(queryOptions(client, UnitDetail, { id }));
    await queries.invalidateQueries({ queryKey: queryKey(client, UnitDetail) });
    const states = ids.map((id) => queries.getQueryState(queryOptions(client, UnitDetail, { id }).queryKey));
    expect(states.map((state) => state?.isInvalidated)).toEqual([true, true]);
  });

  test('the client tries again, and the query does not on top of it', async () => {
    way.happen(cutBefore, cutBefore);
    const failed = queries.fetchQuery(queryOptions(clientOf(), Members, {}, { retry: { retries: 1 } }));
    await expect(failed).rejects.toBeInstanceOf(NetworkError);
    expect(way.passed).toHaveLength(2);
  });

  test('a list goes on page by page until there is none', async () => {
    const list = new InfiniteQueryObserver(queries, infiniteQueryOptions(clientOf(), Members, { first: 4 }));
    let result = await list.fetchNextPage();
    while (result.hasNextPage) result = await list.fetchNextPage();
    const names = result.data?.pages.flatMap(({ members }) => members.nodes.map(({ name }) => name));
    expect(names?.sort()).toEqual(Object.keys(people).sort());
    expect(way.passed).toHaveLength(3);
  });

  test('a mutation that lost its answer happens once', async () => {
    way.happen(cutAfter);
    const change = new MutationObserver(queries, mutationOptions(clientOf(), UnitPluginSet));
    const unit = it.unitIds.get('A') ?? '';
    const { unitPluginSet } = await change.mutate({ input: { unit, plugin: 'courses', mode: 'SUSPENDED' } });
    expect(unitPluginSet.plugins.find(({ plugin }) => plugin === 'courses')?.mode).toBe('SUSPENDED');
    const [first, second] = way.passed.map(({ headers }) => headers['idempotency-key']);
    expect(second).toBe(first);
  });
}
