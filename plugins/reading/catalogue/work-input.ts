import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';

@InputType({ description: 'A new book (新作品).' })
export class WorkCreateInput extends fields({
  title: field(String, 'The title (书名).'),
  authors: field([String], 'Who wrote it, at most 6 (作者).'),
  subjects: optional([String], 'What it is about, at most 20 words (主题).'),
}) {}

@InputType({ description: 'What changes of a book; what is left out stays (作品变更内容).' })
export class WorkChanges extends fields({
  title: optional(String, 'The title (书名).'),
  authors: optional([String], 'Who wrote it, at most 6 (作者).'),
  subjects: optional([String], 'What it is about, at most 20 words (主题).'),
}) {}

@InputType({ description: 'A change of a book (作品变更).' })
export class WorkUpdateInput extends fields({
  work: field(ID, 'The book (作品).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(WorkChanges, 'What changes (变更内容).'),
}) {}
