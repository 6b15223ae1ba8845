import {
  Attribute,
  Column,
  Entity,
  Field,
  HasMany,
  Index,
  Int,
  lifecycle,
  ObjectType,
  type Page,
  Percent,
  Reference,
  Stored,
  text,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { stageMoved } from '../events.ts';
import { type PanelJudge, PanelJudgeConnection } from '../panels/panel-judge.ts';
import { type StageResult, StageResultConnection } from '../results/stage-result.ts';
import { type MarkScheme, MarkSchemeConnection } from '../schemes/mark-scheme.ts';
import type { AdvanceRule } from '../scoring/advancement.ts';
import { Advancement } from './advance-type.ts';
import { CompetitionEvent } from './competition-event.ts';
import { MarkAggregation, StageKind, StageStatus } from './stage-kinds.ts';

@Entity('competitions_stage')
@Index('ux_competitions_stage_no', ['eventId', 'no'], { unique: true })
@ObjectType('CompetitionStage', { description: 'A part of an event with marks of its own (比赛阶段).' })
export class CompetitionStage extends Stored {
  static readonly idPrefix = 'cst';

  @Reference(() => CompetitionEvent, { description: 'The event (赛项).' })
  eventId!: string;

  /** The organiser's; so it is in everything below. */
  @Index('ix_competitions_stage_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Attribute(Int, { description: 'Its place in the event, from 1 (序号).' })
  no!: number;

  @Attribute(String, { length: 200, description: 'The name (阶段名称).' })
  name!: string;

  @Attribute(StageKind, { description: 'What is done in it (类别).' })
  kind!: StageKind;

  @Field(() => Percent, { description: "Its share of the event's score (权重)." })
  @Column('int')
  weight!: number;

  @Attribute(MarkAggregation, { description: "How judges' marks become one (计分方式)." })
  aggregation!: MarkAggregation;

  @Attribute(Advancement, { description: 'Who goes on to the next stage (晋级规则).' })
  advance!: AdvanceRule;

  @Attribute(StageStatus, { description: 'Where it stands (状态).' })
  status!: StageStatus;

  @HasMany(() => MarkSchemeConnection, 'stageId', { description: 'How it is marked, in versions (评分方案).' })
  schemes?: Page<MarkScheme>;

  @HasMany(() => PanelJudgeConnection, 'stageId', { description: 'Who marks it (评委).' })
  judges?: Page<PanelJudge>;

  @HasMany(() => StageResultConnection, 'stageId', { description: 'The scores, once it is closed (阶段成绩).' })
  results?: Page<StageResult>;
}

export const stageLifecycle = lifecycle(CompetitionStage, {
  noun: text('stage', '赛程'),
  event: stageMoved,
  transitions: {
    open: { from: ['PENDING'], to: 'OPEN', bySystem: true },
    close: { from: ['OPEN'], to: 'CLOSED' },
    /** Something is wrong: all marks stay, and what was fixed is fixed anew. */
    reopen: { from: ['CLOSED'], to: 'OPEN' },
    putBack: { from: ['OPEN'], to: 'PENDING', bySystem: true },
  },
});
