import { Field, ID, InputType } from 'qinxue/plugin';
import { ClassRecordKind } from './class-record.ts';

@InputType({ description: 'A record of a class, with the files that were uploaded for it (新增培训记录).' })
export class ClassRecordAddInput {
  @Field(() => ID, { description: 'The class (培训班).' })
  trainingClass!: string;

  @Field(() => ID, { nullable: true, description: 'The session of it, where the record is of one (课次).' })
  session?: string | null;

  @Field(() => ClassRecordKind, { description: 'What it is (类型).' })
  kind!: ClassRecordKind;

  @Field(() => String, { description: 'What it is called (标题).' })
  title!: string;

  @Field(() => [ID], { description: 'Your uploads, 1 to 50 (附件).' })
  attachments!: string[];
}

@InputType({ description: 'A record that goes, with its files (删除培训记录).' })
export class ClassRecordRemoveInput {
  @Field(() => ID, { description: 'The record (培训记录).' })
  classRecord!: string;
}
