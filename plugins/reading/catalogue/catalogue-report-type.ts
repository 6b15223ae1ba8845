import { Field, InputType, Int, ObjectType } from 'qinxue/plugin';
import type { CatalogueCounts, CatalogueReport } from './import-catalogue.ts';

@InputType({ description: 'A file of books; give its content in one of the two ways (书目导入).' })
export class CatalogueImportInput {
  @Field(() => String, {
    nullable: true,
    description: 'The bytes of the file in base64, as Excel saved it: UTF-8, UTF-16 or GB18030 (文件内容,base64).',
  })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'The file as text (文件文本).' })
  text?: string | null;

  @Field(() => Boolean, { description: 'Only report what it would do (试运行).' })
  dryRun!: boolean;
}

@ObjectType('CatalogueCounts', { description: 'Numbers of rows, by table (各表行数).' })
export class CatalogueCountsType implements CatalogueCounts {
  @Field(() => Int, { description: 'Books (作品).' })
  works!: number;

  @Field(() => Int, { description: 'Editions (图书版本).' })
  editions!: number;
}

@ObjectType('CatalogueReport', { description: 'What a file of books has done, or would do (书目导入报告).' })
export class CatalogueReportType {
  @Field(() => Boolean, { description: 'Nothing was changed, it was a trial (试运行).' })
  dryRun!: boolean;

  @Field(() => String, { nullable: true, description: 'The encoding that it was read in (编码).' })
  encoding!: CatalogueReport['encoding'];

  @Field(() => CatalogueCountsType, { description: 'New rows (新增).' })
  created!: CatalogueCounts;

  @Field(() => CatalogueCountsType, { description: 'Changed rows (修改).' })
  updated!: CatalogueCounts;

  @Field(() => Int, { description: 'Rows of the file that change nothing (未变行数).' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many problems there are; only in a trial more than none (问题数).' })
  problemCount!: number;

  @Field(() => Int, { description: 'How many cells and columns were read otherwise than they stand there (提示数).' })
  noticeCount!: number;
}
