import { serverAudits } from 'graphql-http';
import { courses } from '../../../plugins/courses/index.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

describe('GraphQL over HTTP', () => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses] });
  });

  // Without the header a GET is what any page can make a browser send, and it is refused.
  const preflighted = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': '1' } });

  const audits = serverAudits({ url: () => `${unit.url}/graphql`, fetchFn: preflighted });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect(result.status === 'error' ? result.reason : undefined).toBeUndefined();
  });

  it('has dozens of audits, few of which are only advised', async () => {
    const results = await Promise.all(audits.map(({ fn }) => fn()));
    const count = (status: string) => results.filter((result) => result.status === status).length;
    expect(results.length).toBeGreaterThan(60);
    expect(count('error')).toBe(0);
    expect(count('ok')).toBeGreaterThan(45);
  });
});
