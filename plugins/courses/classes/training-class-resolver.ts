import {
  type Context,
  Ctx,
  FieldResolver,
  lifecycleMutation,
  mutationOf,
  operations,
  pageQuery,
  Resolver,
  Root,
  rowQuery,
} from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';
import { wordsOfAudience } from '../places/eligible.ts';
import { classLifecycle } from './class-lifecycle.ts';
import { reopenClass, resumeClass, reverseClass } from './reopen-class.ts';
import { type ClassStep, cancelClass, moveClass, startClass } from './run-class.ts';
import { settleClass } from './settle-class.ts';
import { TrainingClass, TrainingClassConnection } from './training-class.ts';
import {
  TrainingClassCreateInput,
  TrainingClassInput,
  TrainingClassReasonInput,
  TrainingClassUpdateInput,
} from './training-class-input.ts';
import { createClass, updateClass } from './write-class.ts';

const managed = mutationOf(TrainingClass, manageCourses);
const step = lifecycleMutation(classLifecycle, {
  allow: manageCourses,
  input: TrainingClassInput,
  run: (context, { trainingClass }, command: ClassStep) => moveClass(context, trainingClass, command),
});

@Resolver(() => TrainingClass)
export class TrainingClassResolver extends operations({
  trainingClasses: pageQuery(TrainingClassConnection, {
    description: 'The training classes that you can see (培训班列表).',
  }),
  trainingClass: rowQuery(TrainingClass, { description: 'A training class by its id (培训班).' }),
  trainingClassCreate: managed(TrainingClassCreateInput, createClass, {
    description: 'Begins a training class as a draft (新建培训班).',
  }),
  trainingClassUpdate: managed(TrainingClassUpdateInput, updateClass, {
    description: 'Changes the plan of a class until it runs; more seats go to those who wait (修改培训班).',
  }),
  trainingClassOpen: step('open', { description: 'Opens a class to those for whom it is (开放报名).' }),
  trainingClassConfirm: step('confirm', {
    description: 'Confirms that a class takes place: enough people have a seat (确认开班).',
  }),
  trainingClassStart: managed(TrainingClassInput, startClass, {
    description: 'Starts a class; who still waits has waited in vain (开班).',
  }),
  trainingClassFinish: step('finish', { description: 'Ends a class; its attendance can still be corrected (结班).' }),
  trainingClassSettle: managed(TrainingClassInput, settleClass, {
    description: 'Decides who has completed a class and credits the hours that were attended, once (培训班结算).',
  }),
  trainingClassCancel: managed(TrainingClassReasonInput, cancelClass, {
    description: 'Cancels a class that is not over, and releases everybody (取消培训班).',
  }),
  trainingClassReopen: managed(TrainingClassReasonInput, reopenClass, {
    description:
      'Takes up a settled class again: correct its attendance and places, and settle it anew. Its hours stay until then and move by the difference (重新打开培训班).',
  }),
  trainingClassResume: managed(TrainingClassReasonInput, resumeClass, {
    description: 'Goes on with a class that was finished too early (恢复培训班).',
  }),
  trainingClassReverse: managed(TrainingClassReasonInput, reverseClass, {
    description:
      'Takes back all hours that a class has credited, and the completions that came with them; it can be corrected and settled again (冲销培训班学时).',
  }),
}) {
  @FieldResolver(() => String, { description: 'For whom it is, in English words (适用人员英文说明).' })
  async audience(@Root() training: TrainingClass, @Ctx() context: Context): Promise<string> {
    return (await wordsOfAudience(context, training)).en;
  }

  @FieldResolver(() => String, { description: 'For whom it is, in Chinese words (适用人员中文说明).' })
  async audienceZh(@Root() training: TrainingClass, @Ctx() context: Context): Promise<string> {
    return (await wordsOfAudience(context, training)).zh;
  }
}
