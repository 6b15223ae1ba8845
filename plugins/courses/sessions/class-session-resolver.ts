import { mutationOf, operations, rowQuery } from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';
import { ClassSession } from './class-session.ts';
import { ClassSessionCreateInput, ClassSessionInput, ClassSessionUpdateInput } from './class-session-input.ts';
import { cancelSession, createSession, updateSession } from './session-commands.ts';

const managed = mutationOf(ClassSession, manageCourses);

export const ClassSessionResolver = operations({
  classSession: rowQuery(ClassSession, { description: 'A session of a training class by its id (课次).' }),
  classSessionCreate: managed(ClassSessionCreateInput, createSession, {
    description: 'Plans a time at which a class meets (新增课次).',
  }),
  classSessionUpdate: managed(ClassSessionUpdateInput, updateSession, {
    description: 'Changes a session that was not held yet (修改课次).',
  }),
  classSessionCancel: managed(ClassSessionInput, cancelSession, {
    description: 'Calls a session off; it counts for nothing, and marks that were made go (取消课次).',
  }),
});
