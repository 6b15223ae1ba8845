import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';
import { confirmHours } from './confirm.ts';
import { LearningHours, LearningHoursConnection } from './learning-hours.ts';
import { LearningHoursReverseInput } from './learning-hours-input.ts';
import { reverseHours } from './reverse.ts';

@Resolver(() => LearningHours)
export class LearningHoursResolver {
  @Query(() => LearningHoursConnection, { description: 'The learning hours that you can see (学时记录).' })
  learningHours(
    @Args(() => LearningHoursConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<LearningHours>> {
    return context.page(LearningHours, page);
  }

  @Allow(manageCourses)
  @Mutation(() => LearningHours, { description: 'Confirms a credit that was in doubt, for a reason (确认存疑学时).' })
  learningHoursConfirm(
    @Arg('input', () => LearningHoursReverseInput) input: LearningHoursReverseInput,
    @Ctx() context: Context,
  ): Promise<LearningHours> {
    return confirmHours(context, input);
  }

  @Allow(manageCourses)
  @Mutation(() => LearningHours, {
    description:
      'Takes a credit back with another row, on the day for which it counted, and the completion that it came with (冲销学时).',
  })
  learningHoursReverse(
    @Arg('input', () => LearningHoursReverseInput) input: LearningHoursReverseInput,
    @Ctx() context: Context,
  ): Promise<LearningHours> {
    return reverseHours(context, input);
  }
}
