import {
  BelongsTo,
  DateTime,
  Field,
  field,
  fields,
  ID,
  InputType,
  ObjectType,
  optional,
  type Relation,
} from 'qinxue/plugin';
import { Attachment } from '../../organisation/index.ts';

/** A part of a score; an upload among it belongs to the sheet, so that whoever sees the one sees the other. */
@ObjectType('Evidence', { description: 'Something that shows what was done: an address or an upload (佐证材料).' })
export class Evidence extends fields({
  title: field(String, 'What it is (名称).'),
  uri: optional(String, 'Where it is; empty for an upload (地址).'),
}) {
  attachmentId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was handed in with its sheet; until that is sent back it does not change (锁定时间).',
  })
  lockedAt?: string | null;

  @BelongsTo(() => Attachment, 'attachmentId', { description: 'What was uploaded; empty for an address (附件).' })
  attachment?: Relation<Attachment>;
}

@InputType({ description: 'Something that shows what was done: exactly one of `uri` and `attachment` (佐证材料).' })
export class EvidenceInput extends fields({
  title: field(String, 'What it is (名称).'),
  uri: optional(String, 'Where it is: `https://…` or a path that begins with `/` (地址).'),
  attachment: optional(ID, 'An upload of yours, or one that the sheet has already (附件).'),
}) {}
