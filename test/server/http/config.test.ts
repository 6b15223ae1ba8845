import { readConfig } from '../../../server/config.ts';
import { QinxueError } from '../../../server/kernel/base/errors.ts';
import { whyNotStarted } from '../../../server/kernel/boot/why-not-started.ts';

describe('configuration', () => {
  test('Sandbox on its own site may ask unless told otherwise', () => {
    expect(readConfig({}).CORS_ORIGINS).toEqual(['https://studio.apollographql.com']);
    expect(readConfig({ CORS_ORIGINS: '' }).CORS_ORIGINS).toEqual([]);
    expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://b.example:8080' }).CORS_ORIGINS).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ]);
  });

  test.each(['*', 'example.org', 'https://example.org/', 'https://example.org/path', 'null'])(
    '%s is no origin',
    (origin) => {
      expect(() => readConfig({ CORS_ORIGINS: origin })).toThrow(/CORS_ORIGINS: .* is no origin/);
    },
  );

  test('proxies are numbers or addresses, and not everybody', () => {
    expect(readConfig({}).TRUST_PROXY).toBe(false);
    expect(readConfig({ TRUST_PROXY: '1' }).TRUST_PROXY).toBe(1);
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8' }).TRUST_PROXY).toEqual(['10.0.0.0/8']);
    expect(() => readConfig({ TRUST_PROXY: 'true' })).toThrow(/TRUST_PROXY: "true" is neither/);
    expect(() => readConfig({ METRICS_TOKEN: 'short' })).toThrow(/METRICS_TOKEN/);
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ GRACE_MS: '1.5' }, 'GRACE_MS: must be a whole number from 0 to 300000'],
    [{ ATTACHMENT_MAX_MB: '0' }, 'ATTACHMENT_MAX_MB: must be a whole number from 1 to 1000'],
    [{ QINXUE_SECRET: 'short' }, 'QINXUE_SECRET: must be at least 32 characters'],
    [{ QINXUE_TIME_ZONE: 'Mars' }, 'QINXUE_TIME_ZONE: must be the name of a time zone, like Asia/Shanghai'],
    [{ QINXUE_DEMO: 'no' }, 'QINXUE_DEMO: must be on or off'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be silent, error, warn, info or debug'],
  ])('what a variable must be is said in words for whoever sets it (%j)', (variables, words) => {
    expect(() => readConfig(variables)).toThrow(`The environment is not right. ${words}`);
  });

  test('every wrong variable is named', () => {
    expect(() => readConfig({ PORT: 'x', REDIS_URL: 'localhost', DRAIN_MS: '-1' })).toThrow(
      /PORT: .*REDIS_URL: must begin with redis:\/\/.*DRAIN_MS: /,
    );
  });
});

describe('a start that fails', () => {
  const url = 'mysql://li:hidden@db.example:3306/qinxue';
  test.each([
    [
      new QinxueError('DATABASE_UNAVAILABLE', 'x', { cause: 'ECONNREFUSED' }),
      /db\.example:3306 does not answer \(ECONNREFUSED\)\. Start it, or check DATABASE_URL/,
    ],
    [{ code: 'ER_ACCESS_DENIED_ERROR' }, /refuses the user or the password/],
    [{ driverError: { code: 'ER_BAD_DB_ERROR' } }, /no such database\. Create it/],
    [{ code: 'SQLITE_CANTOPEN' }, /cannot be opened/],
    [{ code: 'EADDRINUSE', port: 4000 }, /Port 4000 is taken/],
    [{ code: 'EACCES', path: '.data' }, /\.data may not be written/],
  ])('says why and what to do, and never the password (%#)', (error, words) => {
    expect(whyNotStarted(error, url)).toMatch(words);
    expect(whyNotStarted(error, url)).not.toMatch(/hidden|li:/);
  });

  test('what only a developer can mend keeps its stack', () => {
    expect(whyNotStarted(new TypeError('x'), url)).toBeUndefined();
  });
});
