import { hash, verify } from '@node-rs/argon2';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { own, select } from '../data/select.ts';
import { sql } from '../data/sql.ts';
import { tableOf } from '../data/table.ts';
import { QinxueError } from '../errors.ts';
import { Account } from '../organisation/account.ts';
import type { Scope } from '../request/scope.ts';
import { issueToken } from './local-token.ts';

/** Ten wrong attempts on one login in a quarter of an hour, then it waits. */
const attempts = new RateLimiterMemory({ points: 10, duration: 900 });

/** The hash of no password: an unknown login takes as long as a wrong password. */
const nobody = hash('nobody');

/** @throws UNAUTHENTICATED, the same for an unknown login and a wrong password; RATE_LIMITED */
export async function signIn(scope: Scope, login: string, password: string) {
  const key = login.toLowerCase();
  const used = await attempts.get(key);
  if (used && used.consumedPoints >= 10) throw tooMany(used.msBeforeNext);
  const [account] = await select(scope.db, tableOf(Account), { where: sql`${own('login')} = ${login}`, limit: 1 });
  const isRight = await verify(account?.passwordHash ?? (await nobody), password);
  if (!account || !isRight) {
    await attempts.consume(key).catch(({ msBeforeNext }) => Promise.reject(tooMany(msBeforeNext)));
    throw new QinxueError('UNAUTHENTICATED', 'The login or the password is wrong.');
  }
  await attempts.delete(key);
  return issueToken(scope.kernel.secret, account.memberId, scope.now());
}

const tooMany = (ms: number) => {
  const retryAfter = Math.ceil(ms / 1000);
  return new QinxueError('RATE_LIMITED', `Too many attempts. Try again in ${retryAfter} s.`, { retryAfter });
};

export const passwordHash = (password: string) => hash(password);
