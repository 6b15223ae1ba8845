import { courses } from '../../../plugins/courses/index.ts';
import { conformance } from '../../kit/index.ts';

// A version has as many modules as a table of contents has chapters.
conformance(courses, { shortLists: ['CourseVersion.modules', 'CourseModule.items'] });
