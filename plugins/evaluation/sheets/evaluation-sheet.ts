import {
  Attribute,
  Column,
  connection,
  DateTime,
  Entity,
  HasMany,
  Index,
  ObjectType,
  type Page,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { type Attachment, AttachmentConnection, Member } from '../../organisation/index.ts';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { EvaluationStage } from '../systems/node-terms.ts';
import type { LeafScoreType } from './leaf-score-type.ts';
import { EvaluationSheetStatus } from './sheet-status.ts';

@Entity('evaluation_sheet')
@Index('ux_evaluation_sheet', ['subjectId', 'stage', 'slot', 'versionId'], { unique: true })
@Index('ix_evaluation_sheet_cycle', ['cycleId', 'stage', 'status'])
@ObjectType('EvaluationSheet', {
  description: 'The scores of a subject in one stage; in the committee of each who sits in it (评分表).',
})
export class EvaluationSheet extends Stored {
  static readonly idPrefix = 'esh';

  @Reference(() => EvaluationCycle, { description: 'In which evaluation (考核周期).' })
  cycleId!: string;

  @Reference(() => EvaluationSubject, { description: 'Of whom (考核对象).' })
  subjectId!: string;

  @Attribute(EvaluationStage, { description: 'In which stage (评价环节).' })
  stage!: Stage;

  /** The scorer in the committee, `-` where there is one sheet for all: two who begin one at once meet here. */
  @Column('varchar', { length: 32 })
  slot!: string;

  @Index('ix_evaluation_sheet_version')
  @Reference(() => IndexVersion, { field: 'indexVersion', description: 'By which version (指标体系版本).' })
  versionId!: string;

  @Index('ix_evaluation_sheet_scorer')
  @Reference(() => Member, { nullable: true, description: 'By whom (评分人).' })
  scorerId!: string | null;

  @Attribute(EvaluationSheetStatus, { description: 'Where it stands (状态).' })
  status!: EvaluationSheetStatus;

  @Column('json')
  scores!: LeafScoreType[];

  @Attribute(DateTime, { nullable: true, description: 'When it was handed in (提交时间).' })
  submittedAt!: Date | null;

  @Attribute(String, { length: 1000, nullable: true, description: 'Why it was sent back (退回原因).' })
  returnReason!: string | null;

  /** The subject's own, so that who sees a sheet is decided without it. */
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Column('varchar', { length: 32 })
  superiorUnitId!: string;

  @Column('varchar', { length: 32, nullable: true })
  memberId!: string | null;

  @HasMany(() => AttachmentConnection, 'ownerId', {
    description: 'What was uploaded as evidence, seen by whoever sees the sheet (佐证附件).',
  })
  attachments?: Page<Attachment>;
}

export const EvaluationSheetConnection = connection(EvaluationSheet);
