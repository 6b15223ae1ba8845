import {
  Attribute,
  Column,
  connection,
  Entity,
  NonNegativeInt as GraphQLNonNegativeInt,
  Index,
  ObjectType,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { Unit } from '../units/unit.ts';

/**
 * A file that was uploaded: its uploader's until a plugin attaches it to a row, and from then on seen by
 * whoever sees that row. An entity has attachments by one line:
 * @example `@HasMany(() => AttachmentConnection, 'ownerId', { description: '… (附件).' }) attachments?: Page<Attachment>;`
 */
@Entity('organisation_attachment')
@Index('ix_organisation_attachment_uploader', ['uploaderId', 'ownerId'])
@ObjectType('Attachment', {
  description: 'A file that was uploaded, on its own or with a row that it belongs to (附件).',
})
export class Attachment extends Stored {
  static readonly idPrefix = 'att';
  /** What a private note's attachment is called is as private as the note. */
  static readonly redactedInAudit = ['name'];

  @SortKey({ index: 'ix_organisation_attachment_name_key' })
  @Attribute(String, { length: 200, description: 'The name of the file (文件名).' })
  name!: string;

  @Attribute(String, { length: 100, description: 'Its media type, checked against its content (内容类型).' })
  contentType!: string;

  @Attribute(GraphQLNonNegativeInt, { description: 'In bytes (大小，字节).' })
  size!: number;

  /** Also where the bytes are: files of the same content are stored once. */
  @Index('ix_organisation_attachment_content')
  @Attribute(String, { length: 64, description: 'The SHA-256 of its content, in hexadecimal digits (摘要).' })
  sha256!: string;

  @Reference(() => Member, { field: 'uploadedBy', description: 'Who uploaded it (上传人).' })
  uploaderId!: string;

  /** The uploader's on that day. */
  @Index('ix_organisation_attachment_unit')
  @Reference(() => Unit, { description: "The uploader's unit on that day (所在单位)." })
  unitId!: string;

  /** The entity and the id of the row that it belongs to; null until it is attached to one. */
  @Column('varchar', { length: 64, nullable: true })
  ownerEntity!: string | null;

  @Index('ix_organisation_attachment_owner')
  @Column('varchar', { length: 32, nullable: true })
  ownerId!: string | null;
}

export const AttachmentConnection = connection(Attachment);
