import { partsBy } from 'qinxue/plugin';
import { CourseItem } from './versions/course-item.ts';
import { CourseModule } from './versions/course-module.ts';

// A version has at most 200 items.
export const modulesOfVersion = partsBy(CourseModule, 'versionId', 'position');
export const itemsOfModule = partsBy(CourseItem, 'moduleId', 'position');
export const itemsOfVersion = partsBy(CourseItem, 'versionId', 'position');
