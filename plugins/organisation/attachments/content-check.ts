import { text } from 'qinxue/plugin';
import type { AttachmentType } from './attachment-type.ts';
import { wrongType } from './attachment-type.ts';
import { HEAD_BYTES } from './signatures.ts';

/** Holds the bytes of a file against the type that it says it has, while they come. */
export class ContentCheck {
  private head = Buffer.alloc(0);
  private readonly text: InstanceType<typeof TextDecoder> | undefined;

  constructor(private readonly type: AttachmentType) {
    this.text = type.isOf === 'utf-8' ? new TextDecoder('utf-8', { fatal: true }) : undefined;
  }

  /** @throws ATTACHMENT_TYPE as soon as it is certain */
  take(chunk: Buffer): void {
    if (this.text) this.takeText(chunk);
    else if (this.head.length < HEAD_BYTES) this.takeHead(chunk);
  }

  private takeHead(chunk: Buffer): void {
    this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD_BYTES - this.head.length)]);
    if (this.head.length === HEAD_BYTES) this.checkHead();
  }

  /** @throws ATTACHMENT_TYPE */
  end(): void {
    if (this.text) this.takeText();
    else this.checkHead();
  }

  private takeText(chunk?: Buffer): void {
    const isText = this.decodes(chunk) && !chunk?.includes(0);
    if (!isText)
      throw wrongType(
        text(
          'This is no text in UTF-8. Save the file as UTF-8 and send it again.',
          '这不是 UTF-8 文本，请把文件另存为 UTF-8 后重新发送。',
        ),
      );
  }

  private decodes(chunk: Buffer | undefined): boolean {
    try {
      this.text?.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  }

  private checkHead(): void {
    const { isOf, mediaType } = this.type;
    if (isOf !== 'utf-8' && !isOf(this.head))
      throw wrongType(
        text(
          `The content is not what its name says: it does not begin as ${mediaType} does. Send the real file.`,
          `内容与文件名不符：开头不是 ${mediaType} 的格式。请发送真正的文件。`,
        ),
      );
  }
}
