import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';
import { EditionFormat } from './edition.ts';

@InputType({ description: 'A new edition of a book (新版本).' })
export class EditionCreateInput extends fields({
  work: field(ID, 'The book (作品).'),
  isbn: optional(
    String,
    'Its ISBN of 10 or 13 characters, with hyphens or without; its check digit is checked (国际标准书号).',
  ),
  publisher: optional(String, 'The publisher (出版社).'),
  year: optional(Int, 'The year it came out (出版年).'),
  pages: optional(Int, 'How many pages it has (页数).'),
  format: optional(EditionFormat, 'What one reads it in; PRINT where left out (载体形式).'),
}) {}

@InputType({ description: 'What changes of an edition; what is left out stays (版本变更内容).' })
export class EditionChanges extends fields({
  isbn: optional(String, 'Its ISBN; null takes it away (国际标准书号).'),
  publisher: optional(String, 'The publisher; null takes it away (出版社).'),
  year: optional(Int, 'The year it came out; null takes it away (出版年).'),
  pages: optional(Int, 'How many pages it has; null takes it away (页数).'),
  format: optional(EditionFormat, 'What one reads it in (载体形式).'),
}) {}

@InputType({ description: 'A change of an edition (版本变更).' })
export class EditionUpdateInput extends fields({
  edition: field(ID, 'The edition (图书版本).'),
  version: field(Int, 'The version of the row that was read (行版本).'),
  changes: field(EditionChanges, 'What changes (变更内容).'),
}) {}
