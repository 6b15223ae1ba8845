import { lifecycle, text } from 'qinxue/plugin';
import { courseVersionMoved } from '../events.ts';
import { CourseVersion } from './course-version.ts';

export const versionLifecycle = lifecycle(CourseVersion, {
  noun: text('course version', '课程版本'),
  event: courseVersionMoved,
  transitions: {
    write: { from: ['DRAFT'], to: 'DRAFT' },
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED', bySystem: true },
  },
});
