import { competitions } from '../../../plugins/competitions/index.ts';
import { conformance } from '../../kit/index.ts';

// At most 10 stages, 100 aspects, and one own mark for each of these.
conformance(competitions, {
  shortLists: ['CompetitionEvent.stages', 'MarkScheme.aspects', 'MarkSheet.marks', 'MarkSheet.open'],
});
