import { BelongsTo, DateTime, Field, ID, InputType, ObjectType, type Relation } from 'qinxue/plugin';
import { Attachment } from '../../organisation/index.ts';

/** A part of a score; an upload among it belongs to the sheet, so that whoever sees the one sees the other. */
@ObjectType('Evidence', { description: 'Something that shows what was done: an address or an upload (佐证材料).' })
export class Evidence {
  @Field(() => String, { description: 'What it is (名称).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it is; empty for an upload (地址).' })
  uri?: string | null;

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
export class EvidenceInput {
  @Field(() => String, { description: 'What it is (名称).' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is: `https://…` or a path that begins with `/` (地址).',
  })
  uri?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An upload of yours, or one that the sheet has already (附件).',
  })
  attachment?: string | null;
}
