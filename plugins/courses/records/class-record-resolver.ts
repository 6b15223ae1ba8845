import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { TrainingClass } from '../classes/training-class.ts';
import { recordAttendance } from '../permissions.ts';
import { ClassRecord } from './class-record.ts';
import { ClassRecordAddInput, ClassRecordRemoveInput } from './class-record-input.ts';
import { addRecord, removeRecord } from './record-commands.ts';

@Resolver(() => ClassRecord)
export class ClassRecordResolver {
  @Allow(recordAttendance)
  @Mutation(() => ClassRecord, {
    description: 'Adds what shows that a class took place, from its first day on (新增培训记录).',
  })
  classRecordAdd(
    @Arg('input', () => ClassRecordAddInput) input: ClassRecordAddInput,
    @Ctx() context: Context,
  ): Promise<ClassRecord> {
    return addRecord(context, input);
  }

  @Allow(recordAttendance)
  @Mutation(() => TrainingClass, { description: 'Takes a record away until its class is settled (删除培训记录).' })
  classRecordRemove(
    @Arg('input', () => ClassRecordRemoveInput) input: ClassRecordRemoveInput,
    @Ctx() context: Context,
  ): Promise<TrainingClass> {
    return removeRecord(context, input.classRecord);
  }
}
