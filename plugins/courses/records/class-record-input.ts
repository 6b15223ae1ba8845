import { field, fields, ID, InputType, optional } from 'qinxue/plugin';
import { ClassRecordKind } from './class-record.ts';

@InputType({ description: 'A record of a class, with the files that were uploaded for it (新增培训记录).' })
export class ClassRecordAddInput extends fields({
  trainingClass: field(ID, 'The class (培训班).'),
  session: optional(ID, 'The session of it, where the record is of one (课次).'),
  kind: field(ClassRecordKind, 'What it is (类型).'),
  title: field(String, 'What it is called (标题).'),
  attachments: field([ID], 'Your uploads, 1 to 50 (附件).'),
}) {}

@InputType({ description: 'A record that goes, with its files (删除培训记录).' })
export class ClassRecordRemoveInput extends fields({
  classRecord: field(ID, 'The record (培训记录).'),
}) {}
