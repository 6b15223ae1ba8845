import { mutationOf, operations } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationCycleInput } from './cycle-input.ts';
import { stepCycle } from './cycle-steps.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';

const managed = mutationOf(EvaluationCycle, manageEvaluation);

/** From draft to archive, a command for each step. */
export const CycleStepResolver = operations({
  evaluationCyclePublish: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'publish'),
    { description: 'Fixes the versions of the index systems and finds the one of each subject (发布考核周期).' },
  ),
  evaluationCycleOpenSelfAssessment: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'openSelfAssessment'),
    { description: 'Lets everybody assess themselves (开始自评).' },
  ),
  evaluationCycleOpenUnitReview: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'openUnitReview'),
    { description: 'Lets those above review (开始单位评审).' },
  ),
  evaluationCycleOpenCommitteeReview: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'openCommitteeReview'),
    { description: 'Lets the committee review; all have to be reviewed (开始评委会评审).' },
  ),
  evaluationCycleOpenCalibration: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'openCalibration'),
    { description: 'Lets the committee even its scores out (开始校准).' },
  ),
  evaluationCycleClose: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'close'),
    { description: 'Makes the results final; their subjects see them then (定案).' },
  ),
  evaluationCycleArchive: managed(
    EvaluationCycleInput,
    (context, { evaluationCycle }) => stepCycle(context, evaluationCycle, 'archive'),
    { description: 'Keeps a finished evaluation for reference (归档).' },
  ),
});
