import { Field, field, fields, InputType, Int, importFields, importReportFields, ObjectType } from 'qinxue/plugin';
import type { CatalogueCounts, CatalogueReport } from './import-catalogue.ts';

@InputType({ description: 'A file of books; give its content in one of the two ways (书目导入).' })
export class CatalogueImportInput extends fields({
  ...importFields,
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
  ...importReportFields,
}) {
  @Field(() => String, { nullable: true, description: 'The encoding that it was read in (编码).' })
  encoding!: CatalogueReport['encoding'];

  @Field(() => CatalogueCountsType, { description: 'New rows (新增).' })
  created!: CatalogueCounts;

  @Field(() => CatalogueCountsType, { description: 'Changed rows (修改).' })
  updated!: CatalogueCounts;
}
