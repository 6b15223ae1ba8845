import {
  Attribute,
  Code,
  Column,
  Entity,
  enumType,
  Field,
  Index,
  Int,
  ObjectType,
  Reference,
  Score,
  Stored,
} from 'qinxue/plugin';
import type { ToleranceStep } from '../scoring/tolerance.ts';
import { MarkScheme } from './mark-scheme.ts';
import { ToleranceStepType } from './tolerance-type.ts';

export const AspectKind = enumType('AspectKind', 'How an aspect is marked (评分项类别).', {
  MEASUREMENT: 'It is measured or counted: a mark, or a deviation with its tolerances (测量项).',
  JUDGEMENT: 'Judges compare it with four written benchmarks, 0 to 3 (评判项).',
});
export type AspectKind = keyof typeof AspectKind;

@Entity('competitions_aspect')
@Index('ux_competitions_aspect_no', ['schemeId', 'no'], { unique: true })
@Index('ux_competitions_aspect_code', ['schemeId', 'code'], { unique: true })
@ObjectType('Aspect', { description: 'One thing that judges mark (评分项).' })
export class Aspect extends Stored {
  static readonly idPrefix = 'asp';

  @Reference(() => MarkScheme, { description: 'The scheme (评分方案).' })
  schemeId!: string;

  @Attribute(Int, { description: 'Its place in the scheme, from 1 (序号).' })
  no!: number;

  @Code()
  @Attribute(String, { length: 64, description: 'What it is called in short; unique in the scheme (评分项编码).' })
  code!: string;

  @Attribute(String, { length: 200, description: 'What is looked at (评分项).' })
  title!: string;

  @Attribute(AspectKind, { description: 'How it is marked (类别).' })
  kind!: AspectKind;

  @Field(() => Score, { description: 'The most that it brings (满分).' })
  @Column('int')
  maxMark!: number;

  @Attribute(Int, { description: 'With fewer judges it cannot be decided (最少评委数).' })
  minJudges!: number;

  @Attribute([ToleranceStepType], {
    description: 'Of a measurement whose deviation is entered: what it is worth, the narrowest first (公差表).',
  })
  tolerance!: ToleranceStep[];

  @Attribute([String], { description: 'Of a judgement: what 0, 1, 2 and 3 stand for (评判基准).' })
  benchmarks!: string[];
}
