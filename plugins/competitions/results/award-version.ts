import { Attribute, connection, Entity, Index, Int, LocalDate, ObjectType, Reference, Stored } from 'qinxue/plugin';
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

  @Attribute(Int, { description: 'Counts from 1 (版本号).' })
  no!: number;

  @Attribute(Int, { description: 'The tier that it had; 1 is the best (奖项等级).' })
  tier!: number;

  @Attribute(String, { length: 100, description: 'What it was called (奖项名称).' })
  title!: string;

  @Attribute(Int, { description: 'The rank that had brought it (名次).' })
  rank!: number;

  @Attribute(LocalDate, { description: 'The last day on which it was so (更改日期).' })
  replacedOn!: string;

  @Attribute(String, { length: 500, description: 'Why it changed (原因).' })
  reason!: string;
}

export const AwardVersionConnection = connection(AwardVersion);
