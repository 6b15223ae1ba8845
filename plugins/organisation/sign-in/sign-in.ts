import { type Context, codeText, QinxueError, sql, text } from 'qinxue/plugin';
import { platformContext, type Session, servicesOf } from '../../../server/api/platform.ts';
import { attemptsOf } from './attempts-of.ts';
import { readIdentity } from './identity.ts';
import { issueToken } from './local-token.ts';
import { isPassword } from './password.ts';

export { passwordHash } from './password.ts';

interface Found {
  readonly id: string;
  readonly memberId: string;
  readonly passwordHash: string;
  readonly epoch: number;
}

/**
 * @throws UNAUTHENTICATED, the same for an unknown login, a wrong password and a member who has left;
 * RATE_LIMITED
 */
export async function signIn(context: Context, login: string, password: string) {
  // One spelling of a login is one login, to the counters too; and the one found is the one asked for, letter by letter.
  const asked = codeText(login);
  const account = await findAccount(context.unguardedDatabase, [login, asked]);
  const right = await attemptsOf(servicesOf(context)).attempts.attempt(
    { accountId: account?.id, login: asked },
    platformContext(context).address,
    async () => {
      if (!(await isPassword(password, account?.passwordHash)) || !account) return undefined;
      // Who has left has no identity, whatever the password.
      return (await readIdentity(context.unguardedDatabase, account.memberId, context.today())) && account;
    },
  );
  if (!right)
    throw new QinxueError('UNAUTHENTICATED', text('The login or the password is wrong.', '账号或密码不正确。'));
  return issueToken(servicesOf(context).secret, right.memberId, context.now(), right.epoch);
}

/** In one statement: with a password of before and the epoch of after its change a session would outlive the change. */
async function findAccount(db: Session, spellings: readonly string[]): Promise<Found | undefined> {
  const rows = await db.query(sql`
    SELECT a.id, a.login, a.memberId, a.passwordHash, s.epoch FROM organisation_account a
    LEFT JOIN organisation_session_epoch s ON s.memberId = a.memberId WHERE a.login IN ${[...spellings]}`);
  // MySQL takes spaces at the end for nothing; here it is another login.
  const [row] = spellings.flatMap((login) => rows.filter((each) => each.login === login));
  return (
    row && {
      id: String(row.id),
      memberId: String(row.memberId),
      passwordHash: String(row.passwordHash),
      epoch: Number(row.epoch ?? 0),
    }
  );
}
