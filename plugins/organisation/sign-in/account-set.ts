import { badInput, type Context, lockedRow, precompute, QinxueError, sql, text } from 'qinxue/plugin';
import { own, platformContext, select, servicesOf, tableOf } from '../../../server/api/platform.ts';
import { inputCode } from '../input-text.ts';
import { Member } from '../members/member.ts';
import { assertStaff } from '../members/member-status.ts';
import { Account } from './account.ts';
import type { AccountSetInput } from './account-resolver.ts';
import { attemptsOf } from './attempts-of.ts';
import { endSessions } from './end-sessions.ts';
import { isPassword, passwordHash } from './password.ts';
import { assertReach } from './within-reach.ts';

const MIN = 8;
const MAX = 200;

/** Gives a member a login and a password. Neither can be read again by anybody. */
export async function setAccount(context: Context, input: AccountSetInput): Promise<Member> {
  // A token has some of a member's permissions; with a password it would have them all.
  if (context.viewer.isToken)
    throw new QinxueError(
      'FORBIDDEN',
      text('An API token sets no accounts. Sign in for that.', '访问令牌不能设置账号。请先登录。'),
    );
  const member = assertStaff(await lockedRow(context, Member, input.member));
  const where = sql`${own('memberId')} = ${member.id}`;
  const [account] = await select(context.unguardedDatabase, tableOf(Account), { where, limit: 1 });
  if (account && member.id === context.viewer.memberId) await assertOwn(context, account, input);
  else await assertReach(context, member);

  const length = [...input.password].length;
  if (length < MIN || length > MAX)
    throw badInput(
      'input.password',
      text(`must have ${MIN} to ${MAX} characters.`, `的长度应为 ${MIN} 至 ${MAX} 个字符。`),
    );
  const login = input.login == null ? account?.login : inputCode('input.login', input.login);
  if (!login) throw badInput('input.login', text('is needed for a first account.', '在首次设置账号时必填。'));
  const system = context.asSystem();
  const values = { login, passwordHash: await hashOf(context, input.password) };
  if (!account) {
    await system.insert(Account, { memberId: member.id, ...values });
    return member;
  }
  await system.update(account, values);
  // Whoever changes their own password goes on in this session; nobody else does in any other.
  const except = member.id === context.viewer.memberId ? platformContext(context).session?.id : undefined;
  await endSessions(context, member.id, { except, apiTokens: input.apiTokens });
  return member;
}

// Some 20 ms each, during which nobody else could write.
const hashOf = (context: Context, password: string) =>
  precompute(context, `hash of ${password}`, () => passwordHash(password));

/** Counted like a sign-in: a stolen session is no way to try passwords. */
const isCurrent = (context: Context, password: string, { id, login, passwordHash: known }: Account) =>
  precompute(context, `${password} is ${known}`, async () => {
    const { attempts } = attemptsOf(servicesOf(context));
    const check = async () => (await isPassword(password, known)) || undefined;
    return (await attempts.attempt({ accountId: id, login }, platformContext(context).address, check)) === true;
  });

/** A token alone – found on an unlocked screen – does not take an account over. */
async function assertOwn(
  context: Context,
  account: Account,
  { currentPassword, login }: AccountSetInput,
): Promise<void> {
  if (login != null && login !== account.login)
    throw badInput('input.login', text('can be changed by an administrator only.', '只能由管理员修改。'));
  if (!currentPassword || !(await isCurrent(context, currentPassword, account)))
    throw new QinxueError('FORBIDDEN', {
      en: 'Give your `currentPassword` to change your own account.',
      zh: '修改自己的账号须提供正确的当前密码 `currentPassword`。',
    });
}
