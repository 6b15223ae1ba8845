import { courses } from '../../../plugins/courses/index.ts';
import { startUnit, walkRemedies } from '../../kit/index.ts';
import { today } from './remedies/begun.ts';
import { classRemedies } from './remedies/classes.ts';
import { learningRemedies } from './remedies/learning.ts';
import { placeRemedies } from './remedies/places.ts';

/** No two things happen at the same moment: what came later counts. */
let moment = Date.parse(`${today}T06:00:00Z`);

describe('What a message of courses tells to do can be done:', () =>
  walkRemedies({
    plugins: [courses],
    folder: 'plugins/courses',
    start: () => startUnit({ plugins: [courses], now: () => new Date(++moment) }),
    walks: { ...classRemedies, ...placeRemedies, ...learningRemedies },
  }));
