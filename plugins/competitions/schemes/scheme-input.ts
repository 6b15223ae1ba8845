import { Field, field, fields, ID, InputType, Int, Score } from 'qinxue/plugin';
import { AspectKind } from './aspect.ts';
import { ToleranceStepInput } from './tolerance-type.ts';

@InputType({ description: 'One thing that judges mark (评分项).' })
export class AspectInput {
  @Field(() => String, {
    nullable: true,
    description: 'Short and unique in the scheme; its place, where left out (评分项编码).',
  })
  code?: string | null;

  @Field(() => String, { description: 'What is looked at (评分项).' })
  title!: string;

  @Field(() => AspectKind, { description: 'How it is marked (类别).' })
  kind!: AspectKind;

  @Field(() => Score, {
    description: 'The most that it brings; all make 100 (满分).',
  })
  maxMark!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'With fewer judges it cannot be decided; 3 for judgements and 1 else, where left out (最少评委数).',
  })
  minJudges?: number | null;

  @Field(() => [ToleranceStepInput], {
    nullable: true,
    description: 'Of a measurement: judges enter the deviation, and this makes the mark (公差表).',
  })
  tolerance?: ToleranceStepInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of a judgement, needed: what 0, 1, 2 and 3 stand for (评判基准).',
  })
  benchmarks?: string[] | null;
}

@InputType({ description: 'All aspects of a stage, in place of those of its draft (编写评分方案).' })
export class MarkSchemeWriteInput extends fields({
  stage: field(ID, 'The stage (阶段).'),
  aspects: field([AspectInput], 'The aspects in order: 1 to 100 (评分项).'),
}) {}

@InputType({ description: 'A draft by which is marked from now on (锁定评分方案).' })
export class MarkSchemeLockInput extends fields({
  markScheme: field(ID, 'The draft (评分方案).'),
}) {}
