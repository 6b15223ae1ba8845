import { Field, ID, InputType, Int } from 'qinxue/plugin';
import { CompletionRuleInput } from '../completion/rule-type.ts';
import { CourseItemKind } from './course-item.ts';

@InputType({ description: 'The next version of a course (新版本).' })
export class CourseVersionDraftInput {
  @Field(() => ID, { description: 'The course (课程).' })
  course!: string;
}

@InputType({ description: 'One thing to do in a course (学习内容).' })
export class CourseItemInput {
  @Field(() => String, {
    nullable: true,
    description: 'What completion rules call it; its place, like `2.1`, where it is left out (内容编码).',
  })
  code?: string | null;

  @Field(() => CourseItemKind, { description: 'What there is to do (类型).' })
  kind!: CourseItemKind;

  @Field(() => String, { description: 'The title (内容名称).' })
  title!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is required; it is, where left out (必学).' })
  required?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How long it plays, in seconds (时长，秒).' })
  durationSeconds?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is: `https://…` or a path that begins with `/` (地址).',
  })
  uri?: string | null;
}

@InputType({ description: 'A chapter of a course (课程模块).' })
export class CourseModuleInput {
  @Field(() => String, { description: 'The title (模块名称).' })
  title!: string;

  @Field(() => [CourseItemInput], { description: 'What there is to do, in order (学习内容).' })
  items!: CourseItemInput[];
}

@InputType({ description: 'All that is learned in a version (版本内容).' })
export class CourseContentInput {
  @Field(() => [CourseModuleInput], {
    description: 'The chapters in order: at most 50, with at most 200 items in all (课程模块).',
  })
  modules!: CourseModuleInput[];

  @Field(() => CompletionRuleInput, {
    nullable: true,
    description: 'When it is completed; ALL_REQUIRED where left out (完成规则).',
  })
  completionRule?: CompletionRuleInput | null;
}

@InputType({ description: 'The whole content of a draft, in place of what it has (编写版本).' })
export class CourseVersionWriteInput {
  @Field(() => ID, { description: 'The draft (课程版本).' })
  courseVersion!: string;

  @Field(() => Int, { description: 'The version of the row that was read (行版本).' })
  version!: number;

  @Field(() => CourseContentInput, { description: 'The content (内容).' })
  content!: CourseContentInput;
}

@InputType({ description: 'A draft that becomes what new learners take (发布版本).' })
export class CourseVersionPublishInput {
  @Field(() => ID, { description: 'The draft (课程版本).' })
  courseVersion!: string;

  @Field(() => Int, { description: 'The version of the row that was read (行版本).' })
  version!: number;
}
