import { z } from 'zod';
import { BootError } from './errors.ts';
import { readTrustedProxies, type TrustedProxies } from './http/trusted-proxies.ts';

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

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().default('sqlite:.data/qinxue.db'),
  /** Signs sessions; without it one is made and kept in the database. */
  QINXUE_SECRET: z.string().min(32).optional(),
  /** Comma-separated packages or paths of plugins from outside. */
  QINXUE_PLUGINS: z.string().default(''),
  QINXUE_TIME_ZONE: z.string().default('Asia/Shanghai'),
  /** `off` keeps an empty database empty. */
  QINXUE_DEMO: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
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
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_HOST: z.string().optional(),
  /** Comma-separated manifests of clients: all but analysts may then send nothing else. */
  TRUSTED_DOCUMENTS: z.string().default('').transform(listOf),
  /** After SIGTERM: how long balancers have to see that readiness is off. */
  DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(2000),
  /** Then: how long requests under way have to finish. */
  GRACE_MS: z.coerce.number().int().min(0).max(300_000).default(10_000),
  /** Where attachments are; a folder that all processes share. */
  ATTACHMENTS_DIR: z.string().min(1).default('.data/attachments'),
  /** How large one may be. */
  ATTACHMENT_MAX_MB: z.coerce.number().int().min(1).max(1000).default(10),
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
