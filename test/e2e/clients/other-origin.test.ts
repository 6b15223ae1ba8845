import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reading } from '../../../plugins/reading/index.ts';
import { describeInBrowser, visit } from '../../kit/browser/index.ts';
import { onFileEnd } from '../../kit/disposables.ts';
import { startUnit } from '../../kit/index.ts';

/** What a browser asks before a page of another origin may send this. */
const preflight = (url: string, method: string, origin: string) =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type,x-unit',
    },
  });

describe('a page of another origin', () => {
  const allowed = 'https://learn.example';

  test.each([
    ['/graphql', 'POST'],
    ['/graphql/stream', 'POST'],
    ['/schema.graphql', 'GET'],
    ['/attachments', 'POST'],
    ['/roster', 'POST'],
    ['/plugins/reading/goals.csv', 'GET'],
    ['/plugins/reading/anything', 'PUT'],
    ['/plugins/reading/anything', 'DELETE'],
  ])('may ask %s by %s where its origin is listed, and not otherwise', async (path, method) => {
    const unit = await startUnit({ plugins: [reading], options: { corsOrigins: [allowed] } });
    const yes = await preflight(`${unit.url}${path}`, method, allowed);
    expect(yes.status).toBe(204);
    expect(yes.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(yes.headers.get('access-control-allow-methods')).toContain(method);
    expect(yes.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(yes.headers.get('access-control-allow-credentials')).toBeNull();
    const no = await preflight(`${unit.url}${path}`, method, 'https://elsewhere.example');
    expect(no.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describeInBrowser('in Chromium, a page of another origin', () => {
  test('asks the graph, the routes of plugins and the roster', async () => {
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<p>Here</p>'),
    );
    await once(site.listen(0, '127.0.0.1'), 'listening');
    onFileEnd(() => void site.close());
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const unit = await startUnit({ plugins: [reading], options: { corsOrigins: [origin] } });
    const { page } = await visit(origin);
    // The visit reaches its own server alone; here another one is meant.
    await page.context().unrouteAll();
    const statuses = await page.evaluate(
      async ({ url, token }) => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        const query = JSON.stringify({ query: '{ viewer { member { name } } }' });
        const csv = { ...headers, 'content-type': 'text/csv' };
        const asked = [
          fetch(`${url}/graphql`, { method: 'POST', headers, body: query }),
          fetch(`${url}/graphql?query=${encodeURIComponent('{ viewer { member { name } } }')}`, { headers }),
          fetch(`${url}/plugins/reading/nothing`, { method: 'PUT', headers, body: '{}' }),
          fetch(`${url}/plugins/reading/nothing`, {
            method: 'DELETE',
            headers: { authorization: headers.authorization },
          }),
          fetch(`${url}/roster?kind=units&dryRun=true`, { method: 'POST', headers: csv, body: 'code,name\n' }),
        ];
        // A refused preflight is no answer at all.
        return Promise.all(asked.map((answer) => answer.then(({ status }) => status, String)));
      },
      { url: unit.url, token: unit.token('admin') },
    );
    expect(statuses.map((status) => typeof status)).toEqual(Array(5).fill('number'));
    expect(statuses.slice(0, 4)).toEqual([200, 200, 404, 404]);
  });
});
