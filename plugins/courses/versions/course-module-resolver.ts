import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { itemsOfModule } from '../loaders.ts';
import { CourseItem } from './course-item.ts';
import { CourseModule } from './course-module.ts';

@Resolver(() => CourseModule)
export class CourseModuleResolver {
  @FieldResolver(() => [CourseItem], { description: 'What there is to do, in order (学习内容).' })
  items(@Root() module: CourseModule, @Ctx() context: Context) {
    return context.load(itemsOfModule, module.id);
  }
}
