import { badInput, text } from 'qinxue/plugin';

const MAX = 200;

/** The header that names an uploaded file, percent-encoded UTF-8: headers are ASCII. */
export const FILE_NAME = 'x-file-name';

/**
 * The name of a file as it is kept: no path, nothing invisible – a reversed "gpj.exe" is not a picture –, and
 * nothing that a file system somewhere refuses. @throws BAD_INPUT
 */
export function fileNameOf(header: unknown): string {
  if (typeof header !== 'string' || !/^[\x20-\x7e]+$/.test(header))
    throw badInput(FILE_NAME, {
      en: 'must be the name of the file, percent-encoded (`encodeURIComponent(file.name)`).',
      zh: '必须是文件名，经百分号编码（`encodeURIComponent(file.name)`）。',
    });
  const path = decoded(header).normalize('NFC');
  const name = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (!name) throw badInput(FILE_NAME, text('names no file.', '没有给出文件名。'));
  if ([...name].length > MAX)
    throw badInput(FILE_NAME, text(`must have at most ${MAX} characters.`, `最多 ${MAX} 个字符。`));
  return name;
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    throw badInput(FILE_NAME, {
      en: 'is not percent-encoded UTF-8 (`encodeURIComponent(file.name)`).',
      zh: '不是百分号编码的 UTF-8（`encodeURIComponent(file.name)`）。',
    });
  }
}

/** What stands after the last dot, in small letters; empty where there is none. */
export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** RFC 6266: the name in UTF-8, and one in ASCII for what does not know the first. Never shown in the browser. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}
