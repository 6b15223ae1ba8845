import { Allow, Arg, Ctx, Mutation, Resolver, type Scope } from 'qinxue/plugin';
import { learn } from '../permissions.ts';
import { ItemProgressRecordInput } from './enrolment-input.ts';
import { ItemProgress } from './item-progress.ts';
import { recordProgress } from './record-progress.ts';

@Resolver(() => ItemProgress)
export class ItemProgressResolver {
  @Allow(learn)
  @Mutation(() => ItemProgress, {
    description:
      'Records that an item is done, or how much of it was watched; completes the course by its rule (记录进度).',
  })
  itemProgressRecord(
    @Arg('input', () => ItemProgressRecordInput) input: ItemProgressRecordInput,
    @Ctx() scope: Scope,
  ): Promise<ItemProgress> {
    return recordProgress(scope, input);
  }
}
