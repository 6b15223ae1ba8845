import { Column, connection, Entity, Field, Index, Int, LocalDate, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { Award } from './award.ts';

@Entity('competitions_award_version')
@Index('ux_competitions_award_version_no', ['awardId', 'no'], { unique: true })
@ObjectType('AwardVersion', {
  description: 'What an award was until it was withdrawn or another place passed on (获奖历史).',
})
export class AwardVersion extends Stored {
  static readonly idPrefix = 'awv';

  @Reference(() => Award, { description: 'Which award (获奖).' })
  awardId!: string;

  @Field(() => Int, { description: 'Counts from 1 (版本号).' })
  @Column('int')
  no!: number;

  @Field(() => Int, { description: 'The tier that it had; 1 is the best (奖项等级).' })
  @Column('int')
  tier!: number;

  @Field(() => String, { description: 'What it was called (奖项名称).' })
  @Column('varchar', { length: 100 })
  title!: string;

  @Field(() => Int, { description: 'The rank that had brought it (名次).' })
  @Column('int')
  rank!: number;

  @Field(() => LocalDate, { description: 'The last day on which it was so (更改日期).' })
  @Column('date')
  replacedOn!: string;

  @Field(() => String, { description: 'Why it changed (原因).' })
  @Column('varchar', { length: 500 })
  reason!: string;
}

export const AwardVersionConnection = connection(AwardVersion);
