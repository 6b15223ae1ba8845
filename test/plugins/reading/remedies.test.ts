import { reading } from '../../../plugins/reading/index.ts';
import { startUnit, walkRemedies } from '../../kit/index.ts';
import { readingRemedies } from './remedies/readings.ts';
import { writtenRemedies } from './remedies/written.ts';

describe('What a message of reading tells to do can be done:', () =>
  walkRemedies({
    plugins: [reading],
    folder: 'plugins/reading',
    start: () => startUnit({ plugins: [reading], now: () => new Date('2026-03-10T02:00:00Z') }),
    walks: { ...readingRemedies, ...writtenRemedies },
  }));
