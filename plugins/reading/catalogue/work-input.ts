import { Field, ID, InputType, Int } from 'qinxue/plugin';

@InputType({ description: 'A new book (新作品).' })
export class WorkCreateInput {
  @Field(() => String, { description: 'The title (书名).' })
  title!: string;

  @Field(() => [String], { description: 'Who wrote it, at most 6 (作者).' })
  authors!: string[];

  @Field(() => [String], { nullable: true, description: 'What it is about, at most 20 words (主题).' })
  subjects?: string[] | null;
}

@InputType({ description: 'What changes of a book; what is left out stays (作品变更内容).' })
export class WorkChanges {
  @Field(() => String, { nullable: true, description: 'The title (书名).' })
  title?: string | null;

  @Field(() => [String], { nullable: true, description: 'Who wrote it, at most 6 (作者).' })
  authors?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it is about, at most 20 words (主题).' })
  subjects?: string[] | null;
}

@InputType({ description: 'A change of a book (作品变更).' })
export class WorkUpdateInput {
  @Field(() => ID, { description: 'The book (作品).' })
  work!: string;

  @Field(() => Int, { description: 'The version of the row that was read (版本).' })
  version!: number;

  @Field(() => WorkChanges, { description: 'What changes (变更内容).' })
  changes!: WorkChanges;
}
