import { mutationOf, operations } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationCycleReasonInput } from './cycle-input.ts';
import { returnCycle } from './cycle-steps.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

const managed = mutationOf(EvaluationCycle, manageEvaluation);

/** Back from wherever an evaluation stands, each with a reason. */
export const CycleReturnResolver = operations({
  evaluationCycleBackToSelfAssessment: managed(
    EvaluationCycleReasonInput,
    (context, { evaluationCycle, reason }) => returnCycle(context, evaluationCycle, 'backToSelfAssessment', reason),
    { description: 'Leads an evaluation back to the self-assessment, with all that was handed in (退回自评).' },
  ),
  evaluationCycleBackToUnitReview: managed(
    EvaluationCycleReasonInput,
    (context, { evaluationCycle, reason }) => returnCycle(context, evaluationCycle, 'backToUnitReview', reason),
    { description: 'Leads an evaluation back to the unit review, with all that was handed in (退回单位评审).' },
  ),
  evaluationCycleBackToCommitteeReview: managed(
    EvaluationCycleReasonInput,
    (context, { evaluationCycle, reason }) => returnCycle(context, evaluationCycle, 'backToCommitteeReview', reason),
    { description: 'Leads an evaluation back to the committee, with all that was handed in (退回评委会评审).' },
  ),
  evaluationCycleReopen: managed(
    EvaluationCycleReasonInput,
    (context, { evaluationCycle, reason }) => returnCycle(context, evaluationCycle, 'reopen', reason),
    {
      description:
        'Opens a final evaluation again; what was published stays, corrections are new versions of results, and what the first method calculated is calculated anew (重新启动).',
    },
  ),
  evaluationCycleRestore: managed(
    EvaluationCycleReasonInput,
    (context, { evaluationCycle, reason }) => returnCycle(context, evaluationCycle, 'restore', reason),
    { description: 'Takes an evaluation out of the archive again (取消归档).' },
  ),
  evaluationCycleCancel: managed(
    EvaluationCycleReasonInput,
    (context, { evaluationCycle, reason }) => returnCycle(context, evaluationCycle, 'cancel', reason),
    { description: 'Calls an evaluation off; nothing of it counts any more, and all of it can be read (取消考核).' },
  ),
});
