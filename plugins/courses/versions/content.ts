import type { Context } from 'qinxue/plugin';
import type { CompletionRule } from '../completion/rule.ts';
import { CourseItem } from './course-item.ts';
import { CourseModule } from './course-module.ts';

export type ItemContent = Pick<CourseItem, 'code' | 'kind' | 'title' | 'required' | 'durationSeconds' | 'uri'>;

export interface ModuleContent {
  readonly title: string;
  readonly items: readonly ItemContent[];
}

/** What a version consists of, apart from its rows. */
export interface Content {
  readonly modules: readonly ModuleContent[];
  readonly completionRule: CompletionRule;
}

/** The modules of a version as they can be written to another. */
export async function readModules(context: Context, versionId: string): Promise<ModuleContent[]> {
  const inOrder = { orderBy: [{ column: 'position', descending: false }] };
  const modules = await context.list(CourseModule, { versionId }, inOrder);
  const items = await context.list(CourseItem, { versionId }, inOrder);
  return modules.map(({ id, title }) => ({
    title,
    items: items.filter((item) => item.moduleId === id).map(itemContent),
  }));
}

const itemContent = ({ code, kind, title, required, durationSeconds, uri }: CourseItem): ItemContent => ({
  code,
  kind,
  title,
  required,
  durationSeconds,
  uri,
});

/** Into a version that has none. */
export async function writeModules(
  context: Context,
  versionId: string,
  modules: readonly ModuleContent[],
): Promise<void> {
  const rows = await context.insertAll(
    CourseModule,
    modules.map(({ title }, i) => ({ versionId, position: i + 1, title })),
  );
  await context.insertAll(
    CourseItem,
    modules.flatMap(({ items }, m) =>
      items.map((item, i) => ({ ...item, versionId, moduleId: rows[m]?.id ?? '', position: i + 1 })),
    ),
  );
}
