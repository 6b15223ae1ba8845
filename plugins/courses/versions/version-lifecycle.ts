import { lifecycle, text } from 'qinxue/plugin';
import { courseVersionMoved } from '../events.ts';
import { CourseVersion } from './course-version.ts';

export const versionLifecycle = lifecycle(CourseVersion, {
  what: text('course version', '课程版本'),
  moved: courseVersionMoved,
  steps: {
    write: { from: ['DRAFT'], to: 'DRAFT' },
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED', bySystem: true },
  },
});
