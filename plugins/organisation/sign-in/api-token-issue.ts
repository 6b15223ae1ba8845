import { badInput, type Context, notFound, nounOf, QinxueError, text } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import { ApiToken } from './api-token.ts';
import { apiTokenText, newSecret, secretHashOf } from './api-token-text.ts';

const MAX_DAYS = 366;
const DAY_MS = 86_400_000;
/** Of one member, in use at a time: more than that is a program that forgets its token. */
const MAX_TOKENS = 50;

export interface ApiTokenWish {
  readonly title: string;
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
}

/** Makes a token for the viewer; the secret leaves with the answer and is kept nowhere. @throws BAD_INPUT, FORBIDDEN */
export async function issueApiToken(
  context: Context,
  wish: ApiTokenWish,
): Promise<{ token: string; apiToken: ApiToken }> {
  const memberId = context.viewer.memberId ?? '';
  const title = wish.title.trim();
  if (!title || title.length > 100)
    throw badInput('input.title', text('must have between 1 and 100 characters.', '的长度应为 1 至 100 个字符。'));
  assertExpiry(wish.expiresAt, context.now());
  const permissions = [...new Set(wish.permissions)].sort();
  for (const id of permissions) assertHeld(context, id);
  const inUse = await context.list(ApiToken, { memberId, revokedAt: null, expiresAt: { gt: context.now() } });
  if (inUse.length >= MAX_TOKENS)
    throw new QinxueError('CONFLICT', {
      en: `You have ${MAX_TOKENS} API tokens. Revoke one with \`apiTokenRevoke\` first.`,
      zh: `您已有 ${MAX_TOKENS} 个访问令牌。请先用 \`apiTokenRevoke\` 吊销一个。`,
    });
  const secret = newSecret();
  const secretHash = secretHashOf(secret);
  const apiToken = await context.insert(ApiToken, {
    memberId,
    title,
    permissions,
    expiresAt: wish.expiresAt,
    secretHash,
  });
  return { token: apiTokenText(apiToken.id, secret), apiToken };
}

/** Revoking again changes nothing. @throws NOT_FOUND for another's token as for none */
export async function revokeApiToken(context: Context, id: string): Promise<ApiToken> {
  const token = await context.find(ApiToken, id);
  if (!token) throw notFound(nounOf(ApiToken), id);
  return token.revokedAt ? token : context.update(token, { revokedAt: context.now() });
}

function assertExpiry(expiresAt: Date, now: Date): void {
  const days = (expiresAt.getTime() - now.getTime()) / DAY_MS;
  if (days <= 0)
    throw badInput('input.expiresAt', text('is over already; give a time to come.', '已经过去，请给出将来的时间。'));
  if (days > MAX_DAYS)
    throw badInput(
      'input.expiresAt',
      text('is more than a year ahead; make a new token in a year.', '超过一年，请到期后新建令牌。'),
    );
}

function assertHeld(context: Context, id: string): void {
  const permission = servicesOf(context).installation.permissions.find((p) => p.id === id);
  if (!permission)
    throw badInput(
      'input.permissions',
      text(`names no permission: ${JSON.stringify(id)}.`, `中没有这样的权限：${JSON.stringify(id)}。`),
    );
  if (context.can(permission)) return;
  throw new QinxueError(
    'FORBIDDEN',
    text(
      `You do not hold "${permission.title.en}" yourself, so a token of yours cannot have it.`,
      `您自己没有“${permission.title.zh}”权限，您的令牌也就不能有。`,
    ),
    { permission: id },
  );
}
