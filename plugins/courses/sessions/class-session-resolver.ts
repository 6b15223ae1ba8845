import { Allow, Arg, type Context, Ctx, ID, Mutation, Query, Resolver } from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';
import { ClassSession } from './class-session.ts';
import { ClassSessionCreateInput, ClassSessionInput, ClassSessionUpdateInput } from './class-session-input.ts';
import { cancelSession, createSession, updateSession } from './session-commands.ts';

@Resolver(() => ClassSession)
export class ClassSessionResolver {
  @Query(() => ClassSession, { nullable: true, description: 'A session of a training class by its id (课次).' })
  classSession(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<ClassSession | undefined> {
    return context.find(ClassSession, id);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassSession, { description: 'Plans a time at which a class meets (新增课次).' })
  classSessionCreate(
    @Arg('input', () => ClassSessionCreateInput) input: ClassSessionCreateInput,
    @Ctx() context: Context,
  ): Promise<ClassSession> {
    return createSession(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassSession, { description: 'Changes a session that was not held yet (修改课次).' })
  classSessionUpdate(
    @Arg('input', () => ClassSessionUpdateInput) input: ClassSessionUpdateInput,
    @Ctx() context: Context,
  ): Promise<ClassSession> {
    return updateSession(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => ClassSession, {
    description: 'Calls a session off; it counts for nothing, and marks that were made go (取消课次).',
  })
  classSessionCancel(
    @Arg('input', () => ClassSessionInput) input: ClassSessionInput,
    @Ctx() context: Context,
  ): Promise<ClassSession> {
    return cancelSession(context, input);
  }
}
