import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { manageCatalogue } from '../permissions.ts';
import { createEdition, createWork, updateEdition, updateWork } from './catalogue-commands.ts';
import { Edition, EditionConnection } from './edition.ts';
import { EditionCreateInput, EditionUpdateInput } from './edition-input.ts';
import { isbn10 } from './isbn.ts';
import { Work, WorkConnection } from './work.ts';
import { WorkCreateInput, WorkUpdateInput } from './work-input.ts';

@Resolver(() => Edition)
export class CatalogueResolver {
  @Query(() => WorkConnection, { description: 'The books of the catalogue (书目).' })
  works(@Args(() => WorkConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Work>> {
    return context.page(Work, page);
  }

  @Query(() => Work, { nullable: true, description: 'A book by its id (作品).' })
  work(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(Work, id);
  }

  @Query(() => EditionConnection, { description: 'The editions of the catalogue (图书版本列表).' })
  editions(@Args(() => EditionConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Edition>> {
    return context.page(Edition, page);
  }

  @Query(() => Edition, { nullable: true, description: 'An edition by its id (图书版本).' })
  edition(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(Edition, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its ISBN of ten characters; those that begin with 979 have none (10 位国际标准书号).',
  })
  isbn10(@Root() { isbn13 }: Edition): string | null {
    return (isbn13 && isbn10(isbn13)) ?? null;
  }

  @Allow(manageCatalogue)
  @Mutation(() => Work, {
    description: 'Enters a book; one of the same title and authors is answered as it is (新增作品).',
  })
  workCreate(@Arg('input', () => WorkCreateInput) input: WorkCreateInput, @Ctx() context: Context): Promise<Work> {
    return createWork(context, input);
  }

  @Allow(manageCatalogue)
  @Mutation(() => Work, { description: 'Corrects a book (修改作品).' })
  workUpdate(@Arg('input', () => WorkUpdateInput) input: WorkUpdateInput, @Ctx() context: Context): Promise<Work> {
    return updateWork(context, input);
  }

  @Allow(manageCatalogue)
  @Mutation(() => Edition, {
    description: 'Enters an edition of a book; the same one is answered as it is (新增版本).',
  })
  editionCreate(
    @Arg('input', () => EditionCreateInput) input: EditionCreateInput,
    @Ctx() context: Context,
  ): Promise<Edition> {
    return createEdition(context, input);
  }

  @Allow(manageCatalogue)
  @Mutation(() => Edition, { description: 'Corrects an edition (修改版本).' })
  editionUpdate(
    @Arg('input', () => EditionUpdateInput) input: EditionUpdateInput,
    @Ctx() context: Context,
  ): Promise<Edition> {
    return updateEdition(context, input);
  }
}
