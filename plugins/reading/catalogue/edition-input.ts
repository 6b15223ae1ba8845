import { Field, ID, InputType, Int } from 'qinxue/plugin';
import { EditionFormat } from './edition.ts';

@InputType({ description: 'A new edition of a book (新版本).' })
export class EditionCreateInput {
  @Field(() => ID, { description: 'The book (作品).' })
  work!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its ISBN of 10 or 13 characters, with hyphens or without; its check digit is checked (国际标准书号).',
  })
  isbn?: string | null;

  @Field(() => String, { nullable: true, description: 'The publisher (出版社).' })
  publisher?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it came out (出版年).' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many pages it has (页数).' })
  pages?: number | null;

  @Field(() => EditionFormat, { nullable: true, description: 'What one reads it in; PRINT where left out (载体形式).' })
  format?: EditionFormat | null;
}

@InputType({ description: 'What changes of an edition; what is left out stays (版本变更内容).' })
export class EditionChanges {
  @Field(() => String, { nullable: true, description: 'Its ISBN; null takes it away (国际标准书号).' })
  isbn?: string | null;

  @Field(() => String, { nullable: true, description: 'The publisher; null takes it away (出版社).' })
  publisher?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it came out; null takes it away (出版年).' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many pages it has; null takes it away (页数).' })
  pages?: number | null;

  @Field(() => EditionFormat, { nullable: true, description: 'What one reads it in (载体形式).' })
  format?: EditionFormat | null;
}

@InputType({ description: 'A change of an edition (版本变更).' })
export class EditionUpdateInput {
  @Field(() => ID, { description: 'The edition (图书版本).' })
  edition!: string;

  @Field(() => Int, { description: 'The version of the row that was read (行版本).' })
  version!: number;

  @Field(() => EditionChanges, { description: 'What changes (变更内容).' })
  changes!: EditionChanges;
}
