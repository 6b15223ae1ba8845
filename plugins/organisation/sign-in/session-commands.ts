import { badInput, type Context, lockedRow, QinxueError } from 'qinxue/plugin';
import { platformContext } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { endSession, endSessions } from './end-sessions.ts';
import type { SessionEndInput, SessionsEndInput } from './session-input.ts';
import type { SessionsEnded } from './session-resolver.ts';
import { assertReach } from './within-reach.ts';

/** @throws FORBIDDEN for an API token, which is no session */
export async function endOwnSession(context: Context, { everywhere }: SessionEndInput): Promise<SessionsEnded> {
  const { session } = platformContext(context);
  if (!session) throw noSession();
  const member = await lockedRow(context, Member, context.viewer.memberId ?? '');
  await endSession(context, member.id, session.id, session.expiresAt);
  if (everywhere) await endSessions(context, member.id);
  return { member, endedAt: context.now() };
}

/** One's own, or those of somebody who is managed and may do no more. @throws NOT_FOUND, FORBIDDEN */
export async function endSessionsOf(context: Context, input: SessionsEndInput): Promise<SessionsEnded> {
  // A token has some of a member's permissions, and would lock the member out.
  const { session } = platformContext(context);
  if (!session) throw noSession();
  if (input.member === null)
    throw badInput('input.member', {
      en: 'must not be null: that is nobody. Leave it out to mean yourself.',
      zh: '不能为 null：null 不是任何人。如指本人，请不要提供该参数。',
    });
  const own = context.viewer.memberId ?? '';
  const member = await lockedRow(context, Member, input.member ?? own);
  if (member.id !== own) await assertReach(context, member);
  const except = member.id === own && input.exceptThis ? session.id : undefined;
  await endSessions(context, member.id, { except, apiTokens: input.apiTokens });
  return { member, endedAt: context.now() };
}

const noSession = () =>
  new QinxueError('FORBIDDEN', {
    en: 'An API token is no session and ends none. Revoke it with `apiTokenRevoke`, or sign in.',
    zh: '访问令牌不是会话，也不能结束会话。请用 `apiTokenRevoke` 吊销它，或先登录。',
  });
