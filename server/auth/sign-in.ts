import { own, select } from '../data/select.ts';
import { sql } from '../data/sql.ts';
import { tableOf } from '../data/table.ts';
import { QinxueError } from '../errors.ts';
import { Account } from '../organisation/sign-in/account.ts';
import type { Scope } from '../request/scope.ts';
import { codeText } from '../text/code.ts';
import { readIdentity } from './identity.ts';
import { issueToken } from './local-token.ts';
import { isPassword } from './password.ts';

export { passwordHash } from './password.ts';

/**
 * @throws UNAUTHENTICATED, the same for an unknown login, a wrong password and a member who has left;
 * RATE_LIMITED
 */
export async function signIn(scope: Scope, login: string, password: string) {
  // One spelling of a login is one login, to the counters too; and the one found is the one asked for, letter by letter.
  const asked = codeText(login);
  const attempt = await scope.kernel.signInAttempts.begin(asked, scope.address);
  const found = await select(scope.db, tableOf(Account), { where: sql`${own('login')} IN ${[login, asked]}` });
  const account = found.find((each) => each.login === login) ?? found.find((each) => each.login === asked);
  const isRight = await isPassword(password, account?.passwordHash);
  // Who has left has no identity, whatever the password.
  const identity = account && isRight ? await readIdentity(scope.db, account.memberId, scope.today()) : undefined;
  if (!identity) throw new QinxueError('UNAUTHENTICATED', 'The login or the password is wrong.');
  await attempt.succeeded();
  return issueToken(scope.kernel.secret, identity.memberId, scope.now());
}
