import { Field, field, fields, InputType, Int, ObjectType, optional } from 'qinxue/plugin';
import type { CatalogueCounts, CatalogueReport } from './import-catalogue.ts';

@InputType({ description: 'A file of books; give its content in one of the two ways (书目导入).' })
export class CatalogueImportInput extends fields({
  content: optional(
    String,
    'The bytes of the file in base64, as Excel saved it: UTF-8, UTF-16 or GB18030 (文件内容,base64).',
  ),
  text: optional(String, 'The file as text (文件文本).'),
  dryRun: field(Boolean, 'Only report what it would do (试运行).'),
}) {}

@ObjectType('CatalogueCounts', { description: 'Numbers of rows, by table (各表行数).' })
export class CatalogueCountsType
  extends fields({
    works: field(Int, 'Books (作品).'),
    editions: field(Int, 'Editions (图书版本).'),
  })
  implements CatalogueCounts {}

@ObjectType('CatalogueReport', { description: 'What a file of books has done, or would do (书目导入报告).' })
export class CatalogueReportType extends fields({
  dryRun: field(Boolean, 'Nothing was changed, it was a trial (试运行).'),
  unchanged: field(Int, 'Rows of the file that change nothing (未变行数).'),
  problemCount: field(Int, 'How many problems there are; only in a trial more than none (问题数).'),
  noticeCount: field(Int, 'How many cells and columns were read otherwise than they stand there (提示数).'),
}) {
  @Field(() => String, { nullable: true, description: 'The encoding that it was read in (编码).' })
  encoding!: CatalogueReport['encoding'];

  @Field(() => CatalogueCountsType, { description: 'New rows (新增).' })
  created!: CatalogueCounts;

  @Field(() => CatalogueCountsType, { description: 'Changed rows (修改).' })
  updated!: CatalogueCounts;
}
