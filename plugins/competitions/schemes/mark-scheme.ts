import {
  Attribute,
  connection,
  DateTime,
  Entity,
  enumType,
  Index,
  Int,
  lifecycle,
  ObjectType,
  Reference,
  Stored,
  text,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { schemeMoved } from '../events.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';

export const MarkSchemeStatus = enumType('MarkSchemeStatus', 'Where a mark scheme stands (评分方案状态).', {
  DRAFT: 'Being written; only organisers see it (草稿).',
  LOCKED: 'The one that is marked by; it no longer changes (已锁定).',
  SUPERSEDED: 'Replaced before anything was marked by it (已被取代).',
});
export type MarkSchemeStatus = keyof typeof MarkSchemeStatus;

@Entity('competitions_scheme')
@Index('ux_competitions_scheme_no', ['stageId', 'no'], { unique: true })
@ObjectType('MarkScheme', {
  description: 'What is marked in a stage; all its aspects make 100 points (评分方案).',
})
export class MarkScheme extends Stored {
  static readonly idPrefix = 'msc';

  @Reference(() => CompetitionStage, { description: 'The stage (阶段).' })
  stageId!: string;

  /** The organiser's. */
  @Index('ix_competitions_scheme_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Attribute(Int, { description: 'Counts from 1 in its stage (版本号).' })
  no!: number;

  @Attribute(MarkSchemeStatus, { description: 'Where it stands (状态).' })
  status!: MarkSchemeStatus;

  @Attribute(DateTime, { nullable: true, description: 'When it was locked (锁定时间).' })
  lockedAt!: Date | null;
}

export const MarkSchemeConnection = connection(MarkScheme);

export const schemeLifecycle = lifecycle(MarkScheme, {
  noun: text('mark scheme', '评分标准'),
  event: schemeMoved,
  transitions: {
    lock: { from: ['DRAFT'], to: 'LOCKED' },
    supersede: { from: ['LOCKED'], to: 'SUPERSEDED', bySystem: true },
  },
});
