import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Language } from '../kernel/base/language.ts';
import type { Text } from '../kernel/base/text.ts';
import type { Problem } from './problem.ts';

/** One thing that is wrong with an imported file, and where: a type of the graph. */
@ObjectType('FileProblem', { description: 'Something about an imported file, and where (文件问题).' })
export class FileProblem implements Problem {
  @Field(() => Int, { description: 'The row as Excel numbers it; the titles are row 1 (行).' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'The column; empty where it is the whole row (列).' })
  column?: string;

  @Field(() => String, { description: 'What it is, as a code (代码).' })
  code!: string;

  /** In both languages; the field gives the caller's. */
  message!: Text;

  @Field(() => String, { nullable: true, description: 'What the cell holds, cut short (值).' })
  value?: string;
}

@Resolver(() => FileProblem)
export class FileProblemResolver {
  @FieldResolver(() => String, {
    description: 'What it is and what to do about it, in English or, where `accept-language` asks, Chinese (说明).',
  })
  message(@Root() { message }: FileProblem, @Ctx() { language }: { readonly language: Language }): string {
    return message[language];
  }
}
