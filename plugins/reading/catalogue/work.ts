import {
  Attribute,
  Column,
  connection,
  Entity,
  HasMany,
  Index,
  ObjectType,
  type Page,
  SortKey,
  Stored,
  text,
} from 'qinxue/plugin';
import { type Edition, EditionConnection } from './edition.ts';

@Entity('reading_work')
// The same book entered twice at the same moment is one: the second finds the key taken.
@Index('ux_reading_work_key', ['workKey'], { unique: true })
@ObjectType('Work', { description: 'A book as its authors wrote it, in whichever edition (作品).' })
export class Work extends Stored {
  static readonly idPrefix = 'wrk';
  static readonly conflictFields = {
    workKey: { title: text('title', '书名'), authors: text('authors', '作者') },
  };

  @SortKey({ index: 'ix_reading_work_title_key' })
  @Attribute(String, { length: 300, description: 'The title (书名).' })
  title!: string;

  @Attribute([String], { description: 'Who wrote it, in the order of the title page (作者).' })
  authors!: string[];

  @SortKey({ index: 'ix_reading_work_byline_key', isPerson: true })
  @Attribute(String, { length: 700, description: 'The authors in one line, to search and to sort by (责任者).' })
  byline!: string;

  @Attribute([String], { description: 'What it is about (主题).' })
  subjects!: string[];

  /** Of title and authors, without what is written in many ways. */
  @Column('varchar', { length: 64 })
  workKey!: string;

  @HasMany(() => EditionConnection, 'workId', { description: 'Its editions (版本).' })
  editions?: Page<Edition>;
}

export const WorkConnection = connection(Work);
