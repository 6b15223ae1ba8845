import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';

/** No word from the database: the connection was never made, was cut, or keeps silent. */
export class ConnectionLost extends QinxueError {
  constructor(cause?: string) {
    super(
      'DATABASE_UNAVAILABLE',
      text(
        'The database does not answer. Retry in a moment with the same key.',
        '数据库没有应答。请稍后用同一个幂等键重试。',
      ),
      { ...(cause && { cause }) },
    );
  }
}

export const databaseFull = (cause?: unknown) =>
  new QinxueError(
    'DATABASE_FULL',
    text(
      'The database has no room left on its disk, and nothing was changed. Ask its administrator to make room, then retry with the same key.',
      '数据库所在磁盘空间不足，未做任何更改。请联系管理员清理磁盘，然后用同一个幂等键重试。',
    ),
    {},
    { cause },
  );

export const databaseReadOnly = (code?: string, cause?: unknown) =>
  new QinxueError(
    'DATABASE_UNAVAILABLE',
    text(
      'The database takes no changes at the moment, and nothing was changed. Retry in a moment with the same key; if it stays so, tell its administrator.',
      '数据库目前为只读，未做任何更改。请稍后用同一个幂等键重试；若一直如此，请告知管理员。',
    ),
    { ...(code && { cause: code }) },
    { cause },
  );

/** The answer to a COMMIT was lost: it may have happened. */
export const outcomeUnknown = (cause?: unknown) =>
  new QinxueError(
    'OUTCOME_UNKNOWN',
    text(
      'The connection to the database broke while your change was being committed; whether it happened is not known. Send the same request with the same `Idempotency-Key`, and it happens once; without a key, look first whether it has happened.',
      '提交更改时与数据库的连接中断，是否已生效尚不可知。请用同一个 `Idempotency-Key` 重发同一请求，更改只会生效一次；若未使用幂等键，请先查询是否已生效。',
    ),
    { ...(typeof cause === 'string' && { cause }) },
  );

/** Nobody reads it; the log and the metrics know it by its code. */
export const callerLeft = () =>
  new QinxueError(
    'TRY_AGAIN',
    text('The caller left before this began, and nothing was changed.', '调用方在开始之前已离开，未做任何更改。'),
  );

/** Given up after so many runs that each failed for others at the same time. */
export const tryAgain = () =>
  new QinxueError(
    'TRY_AGAIN',
    text(
      'Others were changing the same rows at the same time, again and again, and nothing was changed. Retry in a moment with the same key.',
      '其他人反复同时更改相同的记录，未做任何更改。请稍后用同一个幂等键重试。',
    ),
  );

/** Stopped where it ran: nothing goes on behind the answer. */
export const deadlineExceeded = () =>
  new QinxueError(
    'DEADLINE_EXCEEDED',
    text(
      'What you asked for takes the database too long, and was stopped. Ask for a shorter period, or for fewer units or numbers at once.',
      '所查询的内容耗时过长，数据库已停止计算。请缩短时间范围，或减少一次查询的单位数或指标数。',
    ),
  );
