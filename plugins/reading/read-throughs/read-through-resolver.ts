import { mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { read, reviewReading } from '../permissions.ts';
import { planReading } from './plan-reading.ts';
import { ReadThrough, ReadThroughConnection } from './read-through.ts';
import {
  challengeReading,
  finishReading,
  goOnReading,
  moveReading,
  reopenReading,
  startReading,
  stopReading,
  verifyReading,
} from './read-through-commands.ts';
import {
  ReadingProgressRecordInput,
  ReadThroughChallengeInput,
  ReadThroughInput,
  ReadThroughPlanInput,
  ReadThroughReopenInput,
  ReadThroughVerifyInput,
} from './read-through-input.ts';
import { ReadingProgress } from './reading-progress.ts';
import { recordProgress } from './record-progress.ts';

const own = mutationOf(ReadThrough, read);
const reviewed = mutationOf(ReadThrough, reviewReading);

export const ReadThroughResolver = operations({
  readThroughs: pageQuery(ReadThroughConnection, { description: 'The readings that you can see (阅读记录列表).' }),
  readThrough: rowQuery(ReadThrough, { description: 'A reading by its id (阅读记录).' }),
  readThroughPlan: own(ReadThroughPlanInput, planReading, {
    description:
      'Takes a book up, in an activity or without; what is open of it already is answered as it is (计划阅读).',
  }),
  readThroughStart: own(ReadThroughInput, startReading, {
    description: 'Begins it (开始阅读).',
  }),
  readThroughPause: own(ReadThroughInput, (context, { readThrough }) => moveReading(context, readThrough, 'pause'), {
    description: 'Puts it aside (暂停阅读).',
  }),
  readThroughResume: own(ReadThroughInput, (context, { readThrough }) => moveReading(context, readThrough, 'resume'), {
    description: 'Goes on with it (继续阅读).',
  }),
  readThroughStop: own(ReadThroughInput, stopReading, {
    description: 'Gives it up, be it planned, under way or put aside (放弃阅读).',
  }),
  readThroughGoOn: own(ReadThroughInput, goOnReading, {
    description: 'Goes on with what was said to be finished, before a reviewer has judged it (继续未读完的书).',
  }),
  readThroughFinish: own(ReadThroughInput, finishReading, {
    description: 'Declares that it is read to the end (读完).',
  }),
  readingProgressRecord: mutationOf(ReadingProgress, read)(ReadingProgressRecordInput, recordProgress, {
    description: 'Records how far one has got; never back but by a correction (登记进度).',
  }),
  readThroughVerify: reviewed(ReadThroughVerifyInput, verifyReading, {
    description: 'Confirms that a book was read: evidence level 3 (核实阅读).',
  }),
  readThroughChallenge: reviewed(ReadThroughChallengeInput, challengeReading, {
    description: 'Doubts that a book was read, and says why; it counts nowhere then (存疑).',
  }),
  readThroughReopen: reviewed(ReadThroughReopenInput, reopenReading, {
    description: 'Takes back that it was verified or doubted: it is finished, as its reader says (撤回核实结论).',
  }),
});
