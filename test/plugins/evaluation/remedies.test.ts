import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { startUnit, walkRemedies } from '../../kit/index.ts';
import { closingRemedies } from './remedies/closing.ts';
import { preparingRemedies } from './remedies/preparing.ts';
import { stageRemedies } from './remedies/stages.ts';

describe('What a message of evaluation tells to do can be done:', () =>
  walkRemedies({
    plugins: [courses, evaluation],
    folder: 'plugins/evaluation',
    start: () => startUnit({ plugins: [courses, evaluation], now: () => new Date('2026-06-02T02:00:00Z') }),
    walks: { ...preparingRemedies, ...stageRemedies, ...closingRemedies },
  }));
