import { FieldResolver, mutationOf, operations, pageQuery, Resolver, Root, rowQuery } from 'qinxue/plugin';
import { manageCatalogue } from '../permissions.ts';
import { createEdition, createWork, updateEdition, updateWork } from './catalogue-commands.ts';
import { Edition, EditionConnection } from './edition.ts';
import { EditionCreateInput, EditionUpdateInput } from './edition-input.ts';
import { isbn10 } from './isbn.ts';
import { Work, WorkConnection } from './work.ts';
import { WorkCreateInput, WorkUpdateInput } from './work-input.ts';

const managed = mutationOf(Work, manageCatalogue);
const managedEdition = mutationOf(Edition, manageCatalogue);

@Resolver(() => Edition)
export class CatalogueResolver extends operations({
  works: pageQuery(WorkConnection, { description: 'The books of the catalogue (书目).' }),
  work: rowQuery(Work, { description: 'A book by its id (作品).' }),
  editions: pageQuery(EditionConnection, { description: 'The editions of the catalogue (图书版本列表).' }),
  edition: rowQuery(Edition, { description: 'An edition by its id (图书版本).' }),
  workCreate: managed(WorkCreateInput, createWork, {
    description: 'Enters a book; one of the same title and authors is answered as it is (新增作品).',
  }),
  workUpdate: managed(WorkUpdateInput, updateWork, { description: 'Corrects a book (修改作品).' }),
  editionCreate: managedEdition(EditionCreateInput, createEdition, {
    description: 'Enters an edition of a book; the same one is answered as it is (新增版本).',
  }),
  editionUpdate: managedEdition(EditionUpdateInput, updateEdition, { description: 'Corrects an edition (修改版本).' }),
}) {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its ISBN of ten characters; those that begin with 979 have none (10 位国际标准书号).',
  })
  isbn10(@Root() { isbn13 }: Edition): string | null {
    return (isbn13 && isbn10(isbn13)) ?? null;
  }
}
