import { refusalsOf, text } from 'qinxue/plugin';

/** Every code that a catalogue can be refused with beyond those of any CSV file. */
export const catalogueMessages = {
  BAD_ISBN: () =>
    text(
      'This is no ISBN: its check digit or its length is wrong, or it is that of printed music; copy it again from the book, 10 or 13 characters, or leave the cell empty where the book has none: the numbers of before 1987 (统一书号) are none',
      '书号校验位或位数有误，或为乐谱号，请按图书重新填写 10 位或 13 位书号；没有 ISBN 的图书请留空，统一书号（1987 年以前）不是 ISBN',
    ),
  ISBN_LOST: () =>
    text(
      'The spreadsheet rewrote the ISBN as a number and digits are lost; format the column as text and type it again',
      '书号已被表格转成科学计数法，请将该列设置为文本格式后重新填写',
    ),
  TOO_MANY: (most: string) =>
    text(`The cell names more than ${most}; keep the first ${most}`, `本单元格最多填 ${most} 项`),
  DUPLICATE_ROW: (first: string) =>
    text(`Row ${first} is the same edition already; keep one of them`, `与第 ${first} 行为同一版本，请只保留一行`),
  OTHER_BOOK: (title: string) =>
    text(
      `The catalogue has this ISBN for another book, "${title}"; correct the ISBN, or the title and authors`,
      `该书号在书目中属于另一本书《${title}》，请更正书号或书名、作者`,
    ),
  // Not how far: a reader's progress is not for whoever keeps the catalogue.
  READ_FURTHER: () =>
    text(
      'A reader of this edition has reached a later page; give it more pages',
      '已有读者读到更后的页码，请填写更多页数',
    ),
} as const;

export const refusalOf = refusalsOf(catalogueMessages);
