import { mutationOf, operations } from 'qinxue/plugin';
import { learn } from '../permissions.ts';
import { ItemProgressRecordInput, ItemResultRecordInput } from './enrolment-input.ts';
import { ItemProgress } from './item-progress.ts';
import { recordProgress } from './record-progress.ts';
import { recordResult } from './record-result.ts';

export const ItemProgressResolver = operations({
  itemProgressRecord: mutationOf(ItemProgress, learn)(ItemProgressRecordInput, recordProgress, {
    description:
      'Records that an item was read, or how much of it was watched; completes the course by its rule (记录进度).',
  }),
  // Two permissions allow it, each in a unit of its own.
  itemResultRecord: mutationOf(ItemProgress, 'signed-in')(ItemResultRecordInput, recordResult, {
    description:
      'Records the result of a quiz, an assignment or practice for someone else, again to correct it; completes the course by its rule. For who records attendance or manages the course (登记学习结果).',
  }),
});
