import { CourseCreate, Courses } from '../../client-sdk/src/generated/courses.ts';
import { SignIn, Viewer } from '../../client-sdk/src/generated/organisation.ts';
import { BadAnswerError, NetworkError, RateLimitedError, TimeoutError } from '../../client-sdk/src/index.ts';
import type { ClientOptions } from '../../client-sdk/src/options.ts';
import { pause } from '../../client-sdk/src/retry.ts';
import { cutAfter, cutBefore, refuse, silence } from './way.ts';
import { caught, clientOf as clientIn, withCourses as coursesIn, type World } from './world.ts';

export function retries(start: () => World): void {
  let it: World['it'];
  let way: World['way'];
  beforeAll(() => {
    ({ it, way } = start());
  });
  const clientOf = (options: Partial<ClientOptions> = {}) => clientIn(start(), options);
  const withCourses = () => coursesIn(start());

  const course = (code: string) => ({ input: { code, title: code, unit: it.unitIds.get('E') ?? '' } });
  const keys = () => way.passed.map(({ headers }) => headers['idempotency-key']);

  test('a query goes on through a cut connection, a gateway that is down and too many requests', async () => {
    const client = clientOf();
    way.passed.length = 0;
    way.happen(cutBefore, refuse(502), refuse(429, { 'retry-after': '0' }));
    const { viewer } = await client.request(Viewer);
    expect(viewer?.member?.name).toBe('admin');
    expect(way.passed).toHaveLength(4);
    expect(keys()).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a mutation whose answer was cut off is sent again under its key, and happens once', async () => {
    const client = await withCourses();
    way.happen(cutAfter, refuse(429, { 'retry-after': '0' }));
    const { courseCreate } = await client.request(CourseCreate, course('ONCE'));
    expect(courseCreate.code).toBe('ONCE');
    const [key, ...others] = keys();
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(others).toEqual([key, key]);
    const { courses } = await client.request(Courses, { filter: { code: { eq: 'ONCE' } } });
    expect(courses.totalCount).toBe(1);
  });

  test('two calls of a mutation have keys of their own, unless a key is given', async () => {
    const client = await withCourses();
    await client.request(CourseCreate, course('A'));
    await client.request(CourseCreate, course('B'));
    const idempotencyKey = 'mine';
    const one = await client.request(CourseCreate, course('C'), { idempotencyKey });
    expect(await client.request(CourseCreate, course('C'), { idempotencyKey })).toEqual(one);
    expect(new Set(keys()).size).toBe(3);
  });

  test('a mutation of nobody is not sent again when it may have happened: the server keeps no answer of theirs', async () => {
    const client = clientOf({ token: undefined as never });
    way.passed.length = 0;
    way.happen(cutAfter);
    const error = await caught(client.request(SignIn, { input: { login: 'nobody', password: 'nothing at all' } }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(way.passed).toHaveLength(1);
  });

  test('what retries do not help is the last error, and says that it may pass', async () => {
    way.passed.length = 0;
    way.happen(cutBefore, cutBefore);
    const lost = await caught(clientOf().request(Viewer, {}, { retry: { retries: 1 } }));
    expect(lost).toBeInstanceOf(NetworkError);
    expect(lost).toMatchObject({ message: 'Viewer: NETWORK', status: 0, isTransient: true });
    way.happen(refuse(503));
    const down = await caught(clientOf().request(Viewer, {}, { retry: { retries: 0 } }));
    expect(down).toBeInstanceOf(BadAnswerError);
    expect(down).toMatchObject({ status: 503, isTransient: true });
    expect(way.passed).toHaveLength(3);
  });

  test('a page that is no GraphQL is an error without the page in it, and is not asked for again', async () => {
    way.passed.length = 0;
    way.happen((_pass, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<b>Proxy</b>'));
    const error = await caught(clientOf().request(Viewer));
    expect(error).toBeInstanceOf(BadAnswerError);
    expect(`${error.stack} ${error.reason}`).not.toContain('<b>');
    expect(way.passed).toHaveLength(1);
  });

  test('whoever is told to wait longer than there is time hears of it at once', async () => {
    way.passed.length = 0;
    way.happen((_pass, response) => {
      const errors = [{ message: 'Wait.', extensions: { code: 'RATE_LIMITED', retryAfter: 900 } }];
      response.writeHead(429, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
    });
    const error = await caught(clientOf().request(Viewer));
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error.retryAfterMs).toBe(900_000);
    expect(way.passed).toHaveLength(1);
  });

  test('an abort ends a request that is under way, with its own reason', async () => {
    const controller = new AbortController();
    way.happen(() => controller.abort(new Error('Enough.')));
    const error = await caught(clientOf().request(Viewer, {}, { signal: controller.signal }));
    expect(error.message).toBe('Enough.');
  });

  test('an abort ends the wait before a retry', async () => {
    const controller = new AbortController();
    const waiting = pause(60_000, controller.signal);
    controller.abort(new Error('Enough.'));
    await expect(waiting).rejects.toThrow('Enough.');
    await expect(pause(60_000, controller.signal)).rejects.toThrow('Enough.');
  });

  test('nothing is sent after an abort, be it of the request or of the client', async () => {
    way.passed.length = 0;
    const signal = AbortSignal.abort(new Error('Closed.'));
    expect((await caught(clientOf().request(Viewer, {}, { signal }))).message).toBe('Closed.');
    expect((await caught(clientOf({ signal }).request(Viewer))).message).toBe('Closed.');
    expect(way.passed).toEqual([]);
  });

  test('a request ends when its time is over', async () => {
    way.happen(silence);
    const error = await caught(clientOf().request(Viewer, {}, { timeoutMs: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'TIMEOUT', message: 'Viewer: TIMEOUT' });
  });
}
