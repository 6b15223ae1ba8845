import { Field, Int, ObjectType } from 'type-graphql';
import type { Problem } from './problem.ts';

@ObjectType('FileProblem', { description: 'What is wrong with an imported file, and where (文件问题).' })
export class FileProblem implements Problem {
  @Field(() => Int, { description: 'The row as Excel numbers it; the titles are row 1 (行).' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'The column; empty where it is the whole row (列).' })
  column?: string;

  @Field(() => String, { description: 'What is wrong, as a code (代码).' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what to do about it (说明).' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What the cell holds, cut short (值).' })
  value?: string;
}
