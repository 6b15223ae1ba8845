import { childrenLoader } from 'qinxue/plugin';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';

// A version has at most 200 items.
export const modulesOfVersion = childrenLoader(CourseModule, 'versionId', 'position');
export const itemsOfModule = childrenLoader(CourseItem, 'moduleId', 'position');
/** As they are taught, module by module: so they were written, and a position is one within its module. */
export const itemsOfVersion = childrenLoader(CourseItem, 'versionId', 'id');
