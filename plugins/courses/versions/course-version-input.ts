import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';
import { CompletionRuleInput } from '../completion/rule-type.ts';
import { CourseItemKind } from './course-item.ts';

@InputType({ description: 'The next version of a course (新版本).' })
export class CourseVersionDraftInput extends fields({
  course: field(ID, 'The course (课程).'),
}) {}

@InputType({ description: 'One thing to do in a course (学习内容).' })
export class CourseItemInput extends fields({
  code: optional(String, 'What completion rules call it; its place, like `2.1`, where it is left out (内容编码).'),
  kind: field(CourseItemKind, 'What there is to do (类型).'),
  title: field(String, 'The title (内容名称).'),
  required: optional(Boolean, 'Whether it is required; it is, where left out (必学).'),
  durationSeconds: optional(Int, 'How long it plays, in seconds (时长，秒).'),
  uri: optional(String, 'Where it is: `https://…` or a path that begins with `/` (地址).'),
}) {}

@InputType({ description: 'A chapter of a course (课程模块).' })
export class CourseModuleInput extends fields({
  title: field(String, 'The title (模块名称).'),
  items: field([CourseItemInput], 'What there is to do, in order (学习内容).'),
}) {}

@InputType({ description: 'All that is learned in a version (版本内容).' })
export class CourseContentInput extends fields({
  modules: field([CourseModuleInput], 'The chapters in order: at most 50, with at most 200 items in all (课程模块).'),
  completionRule: optional(CompletionRuleInput, 'When it is completed; ALL_REQUIRED where left out (完成规则).'),
}) {}

@InputType({ description: 'The whole content of a draft, in place of what it has (编写版本).' })
export class CourseVersionWriteInput extends fields({
  courseVersion: field(ID, 'The draft (课程版本).'),
  version: field(Int, 'The version of the row that was read (行版本).'),
  content: field(CourseContentInput, 'The content (内容).'),
}) {}

@InputType({ description: 'A draft that becomes what new learners take (发布版本).' })
export class CourseVersionPublishInput extends fields({
  courseVersion: field(ID, 'The draft (课程版本).'),
  version: field(Int, 'The version of the row that was read (行版本).'),
}) {}
