import { z } from 'zod';
import { BootError } from './kernel/base/errors.ts';
import { readTrustedProxies, type TrustedProxies } from './kernel/http/trusted-proxies.ts';

/** A page of any origin may not ask: `*` is no origin. */
function originsOf(list: string, context: z.RefinementCtx): string[] {
  const origins = list.split(/[\s,]+/).filter(Boolean);
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined)
    context.addIssue({ code: 'custom', message: `"${wrong}" is no origin like https://example.org` });
  return origins;
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

function proxiesOf(text: string, context: z.RefinementCtx): TrustedProxies | false {
  const proxies = readTrustedProxies(text);
  if (proxies === undefined)
    context.addIssue({
      code: 'custom',
      message: `"${text}" is neither a number of proxies up to 10 nor a list of addresses and ranges like 10.0.0.0/8`,
    });
  return proxies ?? false;
}

/** A whole number within bounds; what zod says by itself speaks of types, not of what to write. */
const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

const isTimeZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};

const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  z.enum(words, { error: `must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` });

const schema = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().default('sqlite:.data/qinxue.db'),
  /** Signs sessions; without it one is made and kept in the database. */
  QINXUE_SECRET: z.string().min(32, { error: 'must be at least 32 characters' }).optional(),
  /** Comma-separated packages or paths of plugins from outside. */
  QINXUE_PLUGINS: z.string().default(''),
  QINXUE_TIME_ZONE: z
    .string()
    .refine(isTimeZone, { error: 'must be the name of a time zone, like Asia/Shanghai' })
    .default('Asia/Shanghai'),
  /** `off` keeps an empty database empty. */
  QINXUE_DEMO: oneOf('on', 'off').default('on'),
  LOG_LEVEL: oneOf('silent', 'error', 'warn', 'info', 'debug').default('info'),
  /** Where processes tell each other of switches at once; without it they look twice a second. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
    .optional(),
  /** Comma-separated origins whose pages may ask. Apollo Sandbox on its own site is one; empty means none. */
  CORS_ORIGINS: z.string().default('https://studio.apollographql.com').transform(originsOf),
  /** Proxies before the server, by number or by addresses: else all callers behind them have one address. */
  TRUST_PROXY: z.string().default('').transform(proxiesOf),
  /** What Prometheus must send as Bearer; without it `/metrics` answers on this machine only. */
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'must be at least 16 visible ASCII characters')
    .optional(),
  /** An address of its own for `/metrics`, which is then nowhere else. */
  METRICS_PORT: whole(0, 65_535).optional(),
  METRICS_HOST: z.string().optional(),
  /** Comma-separated manifests of clients: all but analysts may then send nothing else. */
  TRUSTED_DOCUMENTS: z.string().default('').transform(listOf),
  /** After SIGTERM: how long balancers have to see that readiness is off. */
  DRAIN_MS: whole(0, 60_000).default(2000),
  /** Then: how long requests under way have to finish. */
  GRACE_MS: whole(0, 300_000).default(10_000),
  /** Where attachments are; a folder that all processes share. */
  ATTACHMENTS_DIR: z.string().min(1, { error: 'must name a folder' }).default('.data/attachments'),
  /** How large one may be. */
  ATTACHMENT_MAX_MB: whole(1, 1000).default(10),
  OIDC_ISSUER: z.string().optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URL: z.string().optional(),
  /** The claim that holds the employee number. */
  OIDC_CLAIM: z.string().default('employee_no'),
});

export type Config = z.infer<typeof schema>;

/** The process's configuration. @throws BootError naming each variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BootError(`The environment is not right. ${problems.join('; ')}`);
}
