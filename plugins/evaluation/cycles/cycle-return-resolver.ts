import { lifecycleMutation, operations } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationCycleReasonInput } from './cycle-input.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { type CycleReturn, returnCycle } from './cycle-steps.ts';

const back = lifecycleMutation(cycleLifecycle, {
  allow: manageEvaluation,
  input: EvaluationCycleReasonInput,
  run: (context, { evaluationCycle, reason }, command: CycleReturn) =>
    returnCycle(context, evaluationCycle, command, reason),
});

/** Back from wherever an evaluation stands, each with a reason. */
export const CycleReturnResolver = operations({
  evaluationCycleBackToSelfAssessment: back('backToSelfAssessment', {
    description: 'Leads an evaluation back to the self-assessment, with all that was handed in (退回自评).',
  }),
  evaluationCycleBackToUnitReview: back('backToUnitReview', {
    description: 'Leads an evaluation back to the unit review, with all that was handed in (退回单位评审).',
  }),
  evaluationCycleBackToCommitteeReview: back('backToCommitteeReview', {
    description: 'Leads an evaluation back to the committee, with all that was handed in (退回评委会评审).',
  }),
  evaluationCycleReopen: back('reopen', {
    description:
      'Opens a final evaluation again; what was published stays, corrections are new versions of results, and what the first method calculated is calculated anew (重新启动).',
  }),
  evaluationCycleRestore: back('restore', { description: 'Takes an evaluation out of the archive again (取消归档).' }),
  evaluationCycleCancel: back('cancel', {
    description: 'Calls an evaluation off; nothing of it counts any more, and all of it can be read (取消考核).',
  }),
});
