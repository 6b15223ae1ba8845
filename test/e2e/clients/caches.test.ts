import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange as normalised } from '@urql/exchange-graphcache';
import { courses } from '../../../plugins/courses/index.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

const MODES = `query Modes {
  here: unit(id: "A") { id code plugins { plugin mode locked lockedAbove } }
  there: unit(id: "B") { id code plugins { plugin mode locked lockedAbove } }
}`;

let unit: TestServer;
let authorization: string;
beforeAll(async () => {
  unit = await startUnit({ plugins: [courses] });
  authorization = `Bearer ${unit.token('admin')}`;
  const set = 'mutation ($i: UnitPluginSetInput!) { unitPluginSet(input: $i) { unit { code } } }';
  await unit.ask(set, { i: { unit: 'B', plugin: 'courses', mode: 'SUSPENDED', locked: true } });
});

interface Shown {
  readonly code: string;
  readonly plugins: readonly { readonly plugin: string; readonly mode: string; readonly locked: boolean }[];
}

const modeOf = (shown: Shown | undefined) => shown?.plugins.find(({ plugin }) => plugin === 'courses')?.mode;

test('Apollo Client keeps a plugin of two units apart', async () => {
  const client = new ApolloClient({
    link: new HttpLink({ uri: `${unit.url}/graphql`, headers: { authorization } }),
    cache: new InMemoryCache(),
  });
  const { data } = await client.query<{ here: Shown; there: Shown }>({ query: gql(MODES) });
  expect([modeOf(data?.here), modeOf(data?.there)]).toEqual(['ENABLED', 'SUSPENDED']);
  // From the cache, as a component reads it.
  const kept = client.readQuery<{ here: Shown; there: Shown }>({ query: gql(MODES) });
  expect([modeOf(kept?.here), modeOf(kept?.there)]).toEqual(['ENABLED', 'SUSPENDED']);
});

test('urql with its normalised cache keeps them apart, and asks by GET as it does unless told otherwise', async () => {
  const asked: string[] = [];
  const client = new Client({
    url: `${unit.url}/graphql`,
    exchanges: [normalised(), fetchExchange],
    fetchOptions: { headers: { authorization } },
    preferGetMethod: true,
    fetch: (input, init) => {
      asked.push(init?.method ?? 'GET');
      return fetch(input, init);
    },
  });
  const { data, error } = await client.query<{ here: Shown; there: Shown }>(MODES, {}).toPromise();
  expect(error).toBeUndefined();
  expect([modeOf(data?.here), modeOf(data?.there)]).toEqual(['ENABLED', 'SUSPENDED']);
  expect(asked).toEqual(['GET']);
});

test('a GET that a page of another origin could send without asking stays refused', async () => {
  const asked = `${unit.url}/graphql?query=${encodeURIComponent('{ viewer { member { name } } }')}`;
  expect((await fetch(asked, { headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  expect((await fetch(asked, { headers: { authorization } })).status).toBe(200);
});

test('a lock is told apart from a lock above', async () => {
  const { data } = await unit.ask(
    '{ set: unit(id: "B") { plugins { plugin locked lockedAbove } } below: unit(id: "B1") { plugins { plugin locked lockedAbove } } }',
  );
  const of = (plugins: readonly { plugin: string }[]) => plugins.find(({ plugin }) => plugin === 'courses');
  expect(of(data.set.plugins)).toEqual({ plugin: 'courses', locked: true, lockedAbove: false });
  expect(of(data.below.plugins)).toEqual({ plugin: 'courses', locked: false, lockedAbove: true });
});
