import { isPassword, passwordHash } from '../../auth/password.ts';
import { own, select } from '../../data/select.ts';
import { sql } from '../../data/sql.ts';
import { tableOf } from '../../data/table.ts';
import { badInput, QinxueError } from '../../errors.ts';
import { beforehand } from '../../request/beforehand.ts';
import type { Scope } from '../../request/scope.ts';
import { inputCode } from '../input-text.ts';
import { lockedRow } from '../locked-row.ts';
import { Member } from '../members/member.ts';
import { requireStaff } from '../members/member-status.ts';
import { lastsInto } from '../members/period.ts';
import { manageMembers } from '../permissions.ts';
import { Role } from '../roles/role.ts';
import { RoleGrant } from '../roles/role-grant.ts';
import { permissionsOf, requireAll } from '../roles/role-permissions.ts';
import { Account } from './account.ts';
import type { AccountSetInput } from './account-resolver.ts';

const LEAST = 8;
const MOST = 200;

/** Gives a member a login and a password. Neither can be read again by anybody. */
export async function setAccount(scope: Scope, input: AccountSetInput): Promise<Member> {
  // A token has some of a member's permissions; with a password it would have them all.
  if (scope.viewer.isToken) throw new QinxueError('FORBIDDEN', 'An API token sets no accounts. Sign in for that.');
  const member = requireStaff(await lockedRow(scope, Member, input.member));
  const where = sql`${own('memberId')} = ${member.id}`;
  const [account] = await select(scope.db, tableOf(Account), { where, limit: 1 });
  if (account && member.id === scope.viewer.memberId) await requireOwn(scope, account, input);
  else await requireAbove(scope, member);

  const length = [...input.password].length;
  if (length < LEAST || length > MOST) throw badInput('input.password', `must have ${LEAST} to ${MOST} characters.`);
  const login = input.login == null ? account?.login : inputCode('input.login', input.login);
  if (!login) throw badInput('input.login', 'is needed for a first account.');
  const system = scope.asSystem();
  const values = { login, passwordHash: await hashOf(scope, input.password) };
  if (account) await system.update(account, values);
  else await system.insert(Account, { memberId: member.id, ...values });
  return member;
}

// Some 20 ms each, during which nobody else could write.
const hashOf = (scope: Scope, password: string) =>
  beforehand(scope, `hash of ${password}`, () => passwordHash(password));
const isCurrent = (scope: Scope, password: string, { passwordHash: known }: Account) =>
  beforehand(scope, `${password} is ${known}`, () => isPassword(password, known));

/** A token alone – found on an unlocked screen – does not take an account over. */
async function requireOwn(scope: Scope, account: Account, { currentPassword, login }: AccountSetInput): Promise<void> {
  if (login != null && login !== account.login)
    throw badInput('input.login', 'can be changed by an administrator only.');
  if (!currentPassword || !(await isCurrent(scope, currentPassword, account)))
    throw new QinxueError('FORBIDDEN', 'Give your `currentPassword` to change your own account.');
}

/** Whoever sets a password can act as that person: it takes all that the person may do, wherever they may do it. */
async function requireAbove(scope: Scope, member: Member): Promise<void> {
  scope.require(manageMembers);
  if (!(await scope.isWritable(member)))
    throw new QinxueError('FORBIDDEN', 'You may not change this Member. Ask the administrator of their unit.', {
      permission: manageMembers.id,
    });
  const system = scope.asSystem();
  for (const grant of await system.list(RoleGrant, { memberId: member.id }))
    if (lastsInto(grant, scope.today()))
      requireAll(scope, permissionsOf(scope, await system.get(Role, grant.roleId)), grant.unitId);
}
