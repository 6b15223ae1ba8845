import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { QinxueError, type Text, text } from 'qinxue/plugin';

const MINUTE_S = 60;
const VALID_MINUTES = 5;

/**
 * An address that opens one attachment for five minutes, whoever has it: browsers send no token with a link.
 * It ends on a whole minute, so that asking again soon gives the same address, and the browser has it already.
 */
export function downloadLink(secret: string, id: string, now: Date): string {
  const minute = Math.ceil(now.getTime() / 1000 / MINUTE_S);
  const expires = String((minute + VALID_MINUTES) * MINUTE_S);
  return `/attachments/${id}?expires=${expires}&signature=${signatureOf(secret, id, expires)}`;
}

/** @throws ATTACHMENT_LINK for an address that was not made here, or whose time is over. */
export function assertValidLink(secret: string, id: string, query: unknown, now: Date): void {
  const { expires, signature } = query as { expires?: unknown; signature?: unknown };
  if (typeof expires !== 'string' || typeof signature !== 'string') throw invalid(text('is not complete', '不完整'));
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(secret, id, expires));
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw invalid(text('was not made by this server', '不是本服务器生成的'));
  if (Number(expires) * 1000 <= now.getTime()) throw invalid(text('is no longer valid', '已经失效'));
}

const signatureOf = (secret: string, id: string, expires: string) =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'qinxue attachments', 32)))
    .update(`${id} ${expires}`)
    .digest('base64url');

const invalid = ({ en, zh }: Text) =>
  new QinxueError(
    'ATTACHMENT_LINK',
    text(`This address ${en}. Ask for the attachment's \`url\` again.`, `这个地址${zh}，请重新查询附件的 \`url\`。`),
  );
