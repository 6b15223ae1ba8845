import { QinxueError, type Text, text } from 'qinxue/plugin';
import { extensionOf } from './file-name.ts';
import { begins, isMp4, isOffice, isWebp } from './signatures.ts';

/** A kind of file that may be uploaded. */
export interface AttachmentType {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** What some browsers and systems call it. */
  readonly aliases?: readonly string[];
  /** By which bytes it begins; text has no mark of its own and is checked whole. */
  readonly isOf: ((head: Buffer) => boolean) | 'utf-8';
}

const office = 'application/vnd.openxmlformats-officedocument';

/** No type that a browser runs: neither HTML nor SVG, nor documents with macros. */
export const attachmentTypes: readonly AttachmentType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], isOf: begins('%PDF-') },
  { mediaType: 'image/png', extensions: ['png'], isOf: begins('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], aliases: ['image/jpg'], isOf: begins('\xff\xd8\xff') },
  { mediaType: 'image/webp', extensions: ['webp'], isOf: isWebp },
  { mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'], isOf: isOffice },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], isOf: isOffice },
  { mediaType: `${office}.presentationml.presentation`, extensions: ['pptx'], isOf: isOffice },
  { mediaType: 'video/mp4', extensions: ['mp4'], isOf: isMp4 },
  { mediaType: 'text/plain', extensions: ['txt'], isOf: 'utf-8' },
  // Windows with Excel installed calls every CSV a sheet.
  { mediaType: 'text/csv', extensions: ['csv'], aliases: ['application/vnd.ms-excel'], isOf: 'utf-8' },
  { mediaType: 'text/markdown', extensions: ['md'], aliases: ['text/x-markdown', 'text/plain'], isOf: 'utf-8' },
];

/**
 * What a file is, by the end of its name; the type that was sent must agree, unless it says nothing.
 * @throws ATTACHMENT_TYPE
 */
export function attachmentTypeOf(name: string, sentType: string | undefined): AttachmentType {
  const extension = extensionOf(name);
  const sent = (sentType?.split(';')[0] ?? '').trim().toLowerCase();
  const type = attachmentTypes.find(({ extensions }) => extensions.includes(extension));
  if (!type)
    throw wrongType(
      text(
        `Files ending in ${JSON.stringify(extension)} are not taken. Send one of these: ${taken.join(', ')}.`,
        `不接受扩展名为 ${JSON.stringify(extension)} 的文件，可以发送：${taken.join('、')}。`,
      ),
    );
  if (![type.mediaType, 'application/octet-stream', ...(type.aliases ?? [])].includes(sent))
    throw wrongType(
      text(
        `The name ends in "${extension}", but the content-type is ${JSON.stringify(sent)}. Send \`content-type: ${type.mediaType}\`.`,
        `扩展名是 “${extension}”，而 content-type 是 ${JSON.stringify(sent)}。请发送 \`content-type: ${type.mediaType}\`。`,
      ),
    );
  return type;
}

const taken = attachmentTypes.flatMap(({ extensions }) => extensions);

export const wrongType = (message: Text) => new QinxueError('ATTACHMENT_TYPE', message);
