import { partsBy } from 'qinxue/plugin';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';

// A version has at most 200 items.
export const modulesOfVersion = partsBy(CourseModule, 'versionId', 'position');
export const itemsOfModule = partsBy(CourseItem, 'moduleId', 'position');
/** As they are taught, module by module: so they were written, and a position is one within its module. */
export const itemsOfVersion = partsBy(CourseItem, 'versionId', 'id');
