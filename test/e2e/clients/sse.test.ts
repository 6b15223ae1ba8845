import { createClient } from 'graphql-sse';
import { competitions } from '../../../plugins/competitions/index.ts';
import { startUnit } from '../../kit/index.ts';

test("graphql-sse's own client is told of a bad token at once, and asks once", async () => {
  const unit = await startUnit({ plugins: [competitions] });
  let asked = 0;
  const client = createClient({
    url: `${unit.url}/graphql/stream`,
    headers: { authorization: 'Bearer stale' },
    fetchFn: (input: string, init: RequestInit) => {
      asked++;
      return fetch(input, init);
    },
  });
  const begun = Date.now();
  const answers: unknown[] = [];
  for await (const answer of client.iterate({
    query: 'subscription { standingsChanged(event: "x") { event { id } } }',
  }))
    answers.push(answer);
  expect(answers).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  expect(asked).toBe(1);
  expect(Date.now() - begun).toBeLessThan(5000);
});
