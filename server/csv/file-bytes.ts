import { badInput } from '../kernel/base/errors.ts';
import { text as both } from '../kernel/base/text.ts';

/** The two ways in which a mutation takes a small file. */
export interface GivenFile {
  /** Its bytes in base64. */
  readonly content?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** The bytes of a file that a mutation was given. @throws BAD_INPUT for none, both, or what is no base64 */
export function fileBytes({ content, text }: GivenFile): Uint8Array {
  if ((content == null) === (text == null))
    throw badInput('input', both('needs either `content` or `text`.', '须给出 `content` 或 `text` 之一。'));
  if (text != null) return Buffer.from(text);
  const bytes = Buffer.from(content ?? '', 'base64');
  // Node skips what is no base64, and would read a file pasted as it is into nonsense.
  const plain = (base64: string) => base64.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (plain(bytes.toString('base64')) !== plain(content ?? ''))
    throw badInput(
      'input.content',
      both(
        'is not base64; give a file that is text already as `text`.',
        '不是 base64；文件内容若已是文本，请用 `text` 给出。',
      ),
    );
  return bytes;
}
