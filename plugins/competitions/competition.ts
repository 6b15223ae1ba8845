import {
  Attribute,
  Code,
  connection,
  Entity,
  enumType,
  HasMany,
  Index,
  Int,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../organisation/index.ts';
import { CompetitionStatus } from './competition-status.ts';
import { type CompetitionEvent, CompetitionEventConnection } from './programme/competition-event.ts';

export const CompetitionKind = enumType('CompetitionKind', 'What a competition is about (竞赛类别).', {
  SKILL: 'Skills of a trade (技能竞赛).',
  TECHNICAL: 'Technical work at the post (技术比武).',
  QUIZ: 'Knowledge (知识竞赛).',
  DRILL: 'Drills of the post (岗位练兵).',
});
export type CompetitionKind = keyof typeof CompetitionKind;

@Entity('competitions_competition')
@Index('ux_competitions_competition_code', ['code'], { unique: true })
@ObjectType('Competition', {
  description: 'A competition that a unit organises for its people and all below it (竞赛).',
})
export class Competition extends Stored {
  static readonly idPrefix = 'cmp';

  @Code()
  @Attribute(String, { length: 64, description: 'Unique in the organisation; it stays (竞赛编码).' })
  code!: string;

  @SortKey({ index: 'ix_competitions_competition_name_key' })
  @Attribute(String, { length: 200, description: 'The name (竞赛名称).' })
  name!: string;

  @Attribute(CompetitionKind, { description: 'What it is about (类别).' })
  kind!: CompetitionKind;

  @Index('ix_competitions_competition_unit')
  @Reference(() => Unit, { description: 'The unit that organises it (主办单位).' })
  unitId!: string;

  @Attribute(Int, { nullable: true, description: 'The year or number of the series (届次).' })
  season!: number | null;

  @Attribute(CompetitionStatus, { description: 'Where it stands (状态).' })
  status!: CompetitionStatus;

  @Attribute(Boolean, { description: 'Everyone who sees it follows the standings while it is marked (实时榜公开).' })
  publicStandings!: boolean;

  @Attribute(Int, { description: "So many of a unit's best count in an event for its ranking (单位计分人数)." })
  bestPerUnit!: number;

  @Attribute(String, { length: 500, nullable: true, description: 'Why it was cancelled (取消原因).' })
  cancelReason!: string | null;

  @Attribute(String, { length: 500, nullable: true, description: 'Why it last went a step back (退回原因).' })
  changeReason!: string | null;

  @HasMany(() => CompetitionEventConnection, 'competitionId', { description: 'What is competed in (赛项).' })
  events?: Page<CompetitionEvent>;
}

export const CompetitionConnection = connection(Competition);
