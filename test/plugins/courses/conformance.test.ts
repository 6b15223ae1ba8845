import { courses } from '../../../plugins/courses/index.ts';
import { conformance } from '../../kit/index.ts';

conformance(courses);
