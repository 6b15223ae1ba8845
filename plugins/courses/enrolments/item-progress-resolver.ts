import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { learn } from '../permissions.ts';
import { ItemProgressRecordInput, ItemResultRecordInput } from './enrolment-input.ts';
import { ItemProgress } from './item-progress.ts';
import { recordProgress } from './record-progress.ts';
import { recordResult } from './record-result.ts';

@Resolver(() => ItemProgress)
export class ItemProgressResolver {
  @Allow(learn)
  @Mutation(() => ItemProgress, {
    description:
      'Records that an item was read, or how much of it was watched; completes the course by its rule (记录进度).',
  })
  itemProgressRecord(
    @Arg('input', () => ItemProgressRecordInput) input: ItemProgressRecordInput,
    @Ctx() context: Context,
  ): Promise<ItemProgress> {
    return recordProgress(context, input);
  }

  // Two permissions allow it, each in a unit of its own.
  @Allow('signed-in')
  @Mutation(() => ItemProgress, {
    description:
      'Records the result of a quiz, an assignment or practice for someone else, again to correct it; completes the course by its rule. For who records attendance or manages the course (登记学习结果).',
  })
  itemResultRecord(
    @Arg('input', () => ItemResultRecordInput) input: ItemResultRecordInput,
    @Ctx() context: Context,
  ): Promise<ItemProgress> {
    return recordResult(context, input);
  }
}
