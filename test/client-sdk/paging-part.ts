import { Members, Units } from '../../client-sdk/src/generated/organisation.ts';
import { CursorError, paginate, type Query } from '../../client-sdk/src/index.ts';
import { people } from '../kit/index.ts';
import { clientOf as clientIn, type World } from './world.ts';

export function pages(start: () => World): void {
  let way: World['way'];
  beforeAll(() => {
    ({ way } = start());
  });
  const everybody = Object.keys(people).sort();
  const clientOf = () => clientIn(start());

  test('a loop reads a list to its end, whatever the size of a page', async () => {
    for (const first of [1, 3, 100]) {
      way.passed.length = 0;
      const names: string[] = [];
      for await (const member of paginate(clientOf(), Members, { first })) names.push(member.name);
      expect(names.sort()).toEqual(everybody);
      expect(way.passed).toHaveLength(Math.ceil(everybody.length / first));
    }
  });

  test('a loop that stops asks no further', async () => {
    for await (const _member of paginate(clientOf(), Members, { first: 3 })) break;
    expect(way.passed).toHaveLength(1);
  });

  test('pages come as they were answered', async () => {
    const sizes: number[] = [];
    for await (const page of paginate(clientOf(), Members, { first: 4 }).pages()) {
      expect(page.totalCount).toBe(everybody.length);
      sizes.push(page.nodes.length);
    }
    expect(sizes).toEqual([4, 4, 2]);
  });

  test('an array has at most as many as it was asked for', async () => {
    const members = paginate(clientOf(), Members, { first: 4, orderBy: ['NAME_ASC'] });
    expect((await members.toArray(5)).map(({ name }) => name)).toEqual(everybody.slice(0, 5));
    expect(way.passed).toHaveLength(2);
    expect(await members.toArray(1000)).toHaveLength(everybody.length);
    expect(await members.toArray(0)).toEqual([]);
  });

  test('a list begins after a cursor that is given', async () => {
    const [page] = await firstOf(paginate(clientOf(), Members, { first: 4, orderBy: ['NAME_ASC'] }).pages());
    const rest = paginate(clientOf(), Members, { after: page?.pageInfo.endCursor ?? null, orderBy: ['NAME_ASC'] });
    expect((await rest.toArray(100)).map(({ name }) => name)).toEqual(everybody.slice(4));
  });

  test('a list of something that is not there has no rows', async () => {
    const Children =
      'query Children($id:ID!$after:String){unit(id:$id){children(after:$after){pageInfo{hasNextPage endCursor}nodes{code}}}}' as unknown as Query<
        {
          unit: {
            children: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: { code: string }[] };
          } | null;
        },
        { id: string; after?: string | null }
      >;
    expect(await paginate(clientOf(), Children, { id: 'E' }).toArray(9)).toHaveLength(2);
    expect(await paginate(clientOf(), Children, { id: 'X' }).toArray(9)).toEqual([]);
  });

  test('a cursor that does not move ends a list instead of never ending', async () => {
    const nodes = [{ id: 'unt_1' }];
    const answer = { data: { units: { pageInfo: { hasNextPage: true, endCursor: 'here' }, nodes } } };
    const stuck = (_pass: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    way.happen(stuck, stuck, stuck);
    const units = paginate(clientOf(), Units).toArray(100);
    await expect(units).rejects.toBeInstanceOf(CursorError);
    expect(way.passed).toHaveLength(2);
  });
}

async function firstOf<T>(all: AsyncIterable<T>): Promise<T[]> {
  for await (const each of all) return [each];
  return [];
}
