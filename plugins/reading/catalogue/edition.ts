import {
  Attribute,
  Column,
  connection,
  Entity,
  enumType,
  Index,
  Int,
  ObjectType,
  OneForm,
  Reference,
  Stored,
  text,
} from 'qinxue/plugin';
import { isbnForm } from './isbn.ts';
import { Work } from './work.ts';

export const EditionFormat = enumType('EditionFormat', 'What one reads it in (载体形式).', {
  PRINT: 'On paper (纸质书).',
  EBOOK: 'On a screen (电子书).',
  AUDIO: 'Read to one (有声书).',
});
export type EditionFormat = keyof typeof EditionFormat;

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
  @Reference(() => Work, { description: 'The book (作品).' })
  workId!: string;

  @OneForm(isbnForm)
  @Attribute(String, {
    length: 13,
    nullable: true,
    description: 'Its ISBN of thirteen digits, without hyphens (13 位国际标准书号).',
  })
  isbn13!: string | null;

  @Attribute(String, { length: 200, nullable: true, description: 'The publisher (出版社).' })
  publisher!: string | null;

  @Attribute(Int, { nullable: true, description: 'The year it came out (出版年).' })
  year!: number | null;

  @Attribute(Int, { nullable: true, description: 'How many pages it has (页数).' })
  pages!: number | null;

  @Attribute(EditionFormat, { description: 'What one reads it in (载体形式).' })
  format!: EditionFormat;

  /** Its ISBN, or what else tells it from other editions of the work. */
  @Column('varchar', { length: 64 })
  editionKey!: string;
}

export const EditionConnection = connection(Edition);
