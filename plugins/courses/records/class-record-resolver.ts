import { mutationOf, operations } from 'qinxue/plugin';
import { TrainingClass } from '../classes/training-class.ts';
import { recordAttendance } from '../permissions.ts';
import { ClassRecord } from './class-record.ts';
import { ClassRecordAddInput, ClassRecordRemoveInput } from './class-record-input.ts';
import { addRecord, removeRecord } from './record-commands.ts';

export const ClassRecordResolver = operations({
  classRecordAdd: mutationOf(ClassRecord, recordAttendance)(ClassRecordAddInput, addRecord, {
    description: 'Adds what shows that a class took place, from its first day on (新增培训记录).',
  }),
  classRecordRemove: mutationOf(TrainingClass, recordAttendance)(ClassRecordRemoveInput, removeRecord, {
    description: 'Takes a record away until its class is settled (删除培训记录).',
  }),
});
