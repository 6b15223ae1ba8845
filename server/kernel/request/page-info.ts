import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page stands in its list (分页信息).' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether rows follow (有下一页).' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede (有上一页).' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row (起始游标).' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row (结束游标).' })
  endCursor!: string | null;
}
