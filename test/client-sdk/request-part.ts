import { inspect } from 'node:util';
import { fn } from 'jest-mock';
import { CourseCreate, CourseDetail, CourseRetire, Courses } from '../../client-sdk/src/generated/courses.ts';
import { UnitPluginSet, Viewer } from '../../client-sdk/src/generated/organisation.ts';
import { NotFoundError, PluginNotEnabledError } from '../../client-sdk/src/index.ts';
import { caught, clientOf as clientIn, type World, withCourses } from './world.ts';

export function requests(start: () => World): void {
  let it: World['it'];
  beforeAll(() => {
    ({ it } = start());
  });
  const clientOf = () => clientIn(start());

  test('a client asks what every unit has without knowing its plugins', async () => {
    const { viewer } = await clientOf().request(Viewer);
    expect(viewer?.member?.name).toBe('admin');
    expect(viewer?.plugins.map(({ plugin }) => plugin)).toContain('courses');
  });

  test('a client knows nothing of plugins until it is ready', async () => {
    const client = clientOf();
    expect(client.has('courses')).toBe(false);
    await client.ready();
    expect(client.has('courses')).toBe(true);
    expect(client.has('courses', 'reading')).toBe(false);
  });

  test('a mutation and the queries of a plugin go through a client that has it', async () => {
    const client = await withCourses(start());
    const input = { code: 'C1', title: 'Cranes', category: 'SAFETY', unit: it.unitIds.get('E') ?? '' } as never;
    const { courseCreate } = await client.request(CourseCreate, { input });
    const { course } = await client.request(CourseDetail, { id: courseCreate.id });
    expect(course?.title).toBe('Cranes');
    const { courses } = await client.request(Courses);
    expect(courses.totalCount).toBe(1);
  });

  test('a refusal is an error of the class of its code, and nothing of what was sent shows when it is printed', async () => {
    const client = await withCourses(start());
    const input = { course: 'crs_secret' };
    const error = await caught(client.request(CourseRetire, { input }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'CourseRetire: NOT_FOUND', isTransient: false });
    expect(error.reason).toBe('There is no course `crs_secret` that you can see.');
    expect(error.details).toMatchObject({ id: 'crs_secret' });
    for (const shown of [inspect(error), JSON.stringify(error), String(error.stack)]) {
      expect(shown).not.toContain('crs_secret');
      expect(shown).not.toContain(it.token('admin'));
    }
  });

  test('a plugin that is switched off under a client is an error that names it, and the client knows', async () => {
    const client = await withCourses(start());
    const heard = fn();
    const deafen = client.onPlugins(heard);
    const unit = it.unitIds.get('E') ?? '';
    await client.request(UnitPluginSet, { input: { unit, plugin: 'courses', mode: 'DISABLED' } });
    const error = await caught(client.request(Courses));
    expect(error).toBeInstanceOf(PluginNotEnabledError);
    expect(error.details.plugin).toBe('courses');
    expect(client.has('courses')).toBe(false);
    expect(heard).toHaveBeenCalledTimes(1);

    deafen();
    await clientOf().request(UnitPluginSet, { input: { unit, plugin: 'courses', mode: 'ENABLED' } });
    await client.refresh();
    expect(client.has('courses')).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
  });
}
