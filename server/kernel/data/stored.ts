import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from './decorators.ts';

/** What every table has. `version` goes up with each change; an update names the one it read. */
@ObjectType()
export abstract class Stored {
  @Field(() => ID, { description: 'A typed id, the same everywhere (编号).' })
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was made (创建时间).' })
  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was last changed (更新时间).' })
  @Column('datetime', { precision: 3 })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Goes up with each change; updates name the one they read (版本).' })
  @Column('int')
  version!: number;
}
