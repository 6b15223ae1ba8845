import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  ObjectType,
  OneForm,
  type Relation,
  registerEnumType,
  Stored,
  text,
} from 'qinxue/plugin';
import { isbnForm } from './isbn.ts';
import { Work } from './work.ts';

export const EditionFormat = { PRINT: 'PRINT', EBOOK: 'EBOOK', AUDIO: 'AUDIO' } as const;
export type EditionFormat = keyof typeof EditionFormat;

registerEnumType(EditionFormat, {
  name: 'EditionFormat',
  description: 'What one reads it in (载体形式).',
  valuesConfig: {
    PRINT: { description: 'On paper (纸质书).' },
    EBOOK: { description: 'On a screen (电子书).' },
    AUDIO: { description: 'Read to one (有声书).' },
  },
});

@Entity('reading_edition')
@Index('ux_reading_edition_isbn', ['isbn13'], { unique: true })
@Index('ux_reading_edition_key', ['editionKey'], { unique: true })
@ObjectType('Edition', { description: 'A book as a publisher brought it out (图书版本).' })
export class Edition extends Stored {
  static readonly idPrefix = 'edn';
  static readonly conflictFields = {
    editionKey: {
      work: text('work', '作品'),
      publisher: text('publisher', '出版社'),
      year: text('year', '出版年'),
      format: text('format', '载体形式'),
    },
    isbn13: { isbn: text('ISBN', '书号') },
  };

  @Index('ix_reading_edition_work')
  @ForeignKey(() => Work, { name: 'fk_reading_edition_work' })
  @Column('varchar', { length: 32 })
  workId!: string;

  @OneForm(isbnForm)
  @Field(() => String, {
    nullable: true,
    description: 'Its ISBN of thirteen digits, without hyphens (13 位国际标准书号).',
  })
  @Column('varchar', { length: 13, nullable: true })
  isbn13!: string | null;

  @Field(() => String, { nullable: true, description: 'The publisher (出版社).' })
  @Column('varchar', { length: 200, nullable: true })
  publisher!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it came out (出版年).' })
  @Column('int', { nullable: true })
  year!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many pages it has (页数).' })
  @Column('int', { nullable: true })
  pages!: number | null;

  @Field(() => EditionFormat, { description: 'What one reads it in (载体形式).' })
  @Column('varchar', { length: 16 })
  format!: EditionFormat;

  /** Its ISBN, or what else tells it from other editions of the work. */
  @Column('varchar', { length: 64 })
  editionKey!: string;

  @BelongsTo(() => Work, 'workId', { description: 'The book (作品).' })
  work?: Relation<Work>;
}

export const EditionConnection = connection(Edition);
