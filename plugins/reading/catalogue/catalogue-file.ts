import { type ColumnSpec, choice, list, Refusal, shortText, wholeNumber } from 'qinxue/plugin';
import { lengths, mostOf, pageBounds, yearBounds } from './catalogue-text.ts';
import type { EditionFormat } from './edition.ts';
import { isbn13 } from './isbn.ts';
import { refusalOf } from './refusals.ts';

/** One edition a row; a book of several editions stands in several. */
export interface CatalogueRow {
  readonly title: string;
  readonly authors?: readonly string[] | null;
  readonly subjects?: readonly string[] | null;
  readonly isbn?: string | null;
  readonly publisher?: string | null;
  readonly year?: number | null;
  readonly pages?: number | null;
  readonly format?: EditionFormat | null;
}

const few =
  (length: number, most: number) =>
  (text: string): readonly string[] | Refusal => {
    const items = list(shortText(length))(text);
    if (items instanceof Refusal) return items;
    return items.length > most ? refusalOf('TOO_MANY', String(most)) : items;
  };

/** A number as catalogues print it, with its unit behind it: `2019年`, `320页`. */
const counted = (unit: RegExp, parse: (text: string) => number | Refusal) => (text: string) =>
  parse(text.trim().replace(unit, ''));

export const catalogueColumns: readonly ColumnSpec<CatalogueRow>[] = [
  { name: 'title', aliases: ['书名', '题名', '名称'], required: true, parse: shortText(lengths.title) },
  {
    name: 'authors',
    aliases: ['作者', '责任者', 'author'],
    required: false,
    // No name has the comma of Chinese lists in it.
    parse: (text) => few(lengths.author, mostOf.authors)(text.replaceAll('、', ';')),
  },
  {
    name: 'subjects',
    aliases: ['主题', '主题词', '分类', 'subject'],
    required: false,
    parse: few(lengths.subject, mostOf.subjects),
  },
  {
    name: 'isbn',
    aliases: ['书号', '国际标准书号', 'isbn13', 'isbn10'],
    required: false,
    parse: (text) => isbn13(text) ?? refusalOf(/E[+-]/i.test(text) ? 'ISBN_LOST' : 'BAD_ISBN'),
  },
  { name: 'publisher', aliases: ['出版社', '出版者'], required: false, parse: shortText(lengths.publisher) },
  {
    name: 'year',
    aliases: ['出版年', '出版年份'],
    required: false,
    parse: counted(/年[版]?$/u, wholeNumber(yearBounds.least, yearBounds.most)),
  },
  {
    name: 'pages',
    aliases: ['页数', '页码数'],
    required: false,
    parse: counted(/(?:页|頁|pp?\.?)$/iu, wholeNumber(pageBounds.least, pageBounds.most)),
  },
  {
    name: 'format',
    aliases: ['载体', '载体形式', '形式'],
    required: false,
    parse: choice({ PRINT: ['纸质', '纸质书', '图书'], EBOOK: ['电子', '电子书'], AUDIO: ['有声', '有声书'] }),
  },
];
