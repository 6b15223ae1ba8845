import { QinxueError, type Text, text } from 'qinxue/plugin';

const full = text(
  'There is no room left for attachments, and this one was not kept. Ask the administrator of the server to make room, then send it again.',
  '附件存储空间不足，此附件未保存。请联系服务器管理员清理磁盘，然后重新上传。',
);
const away = text(
  'The folder of attachments is missing or may not be written. Ask the administrator of the server to mount it, then try again.',
  '附件文件夹不存在或无法写入。请联系服务器管理员挂载该文件夹，然后重试。',
);
const missing = text(
  'The file of this attachment is missing from the folder of attachments. Ask the administrator of the server to restore it from the backup.',
  '附件文件夹中缺少此附件的文件。请联系服务器管理员从备份中恢复。',
);

const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: away,
  ENOTDIR: away,
  EACCES: away,
  EPERM: away,
  EROFS: away,
  EIO: away,
  ESTALE: away,
};

/** The error of a folder that cannot be used as one of ours, the cause beneath it; any other as it is. */
export function storageError(error: unknown, reasons = REASONS): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? new QinxueError('ATTACHMENTS_UNAVAILABLE', reason, {}, { cause: error }) : error;
}

/** The same where a single file is looked for in a folder that is there. */
export const fileError = (error: unknown): unknown => storageError(error, { ...REASONS, ENOENT: missing });

/** Runs `work`, and tells what a folder refuses in words. @throws ATTACHMENTS_UNAVAILABLE */
export async function inStorage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}
