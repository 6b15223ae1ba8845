import { competitions } from '../../../plugins/competitions/index.ts';
import { startUnit, walkRemedies } from '../../kit/index.ts';
import { enteringRemedies } from './remedies/entering.ts';
import { judgingRemedies } from './remedies/judging.ts';

describe('What a message of competitions tells to do can be done:', () =>
  walkRemedies({
    plugins: [competitions],
    folder: 'plugins/competitions',
    start: () => startUnit({ plugins: [competitions], now: () => new Date('2026-03-02T02:00:00Z') }),
    walks: { ...enteringRemedies, ...judgingRemedies },
  }));
