import { lifecycleMutation, operations } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { EvaluationCycleInput } from './cycle-input.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { type CycleStep, stepCycle } from './cycle-steps.ts';

const step = lifecycleMutation(cycleLifecycle, {
  allow: manageEvaluation,
  input: EvaluationCycleInput,
  run: (context, { evaluationCycle }, command: CycleStep) => stepCycle(context, evaluationCycle, command),
});

/** From draft to archive, a command for each step. */
export const CycleStepResolver = operations({
  evaluationCyclePublish: step('publish', {
    description: 'Fixes the versions of the index systems and finds the one of each subject (发布考核周期).',
  }),
  evaluationCycleOpenSelfAssessment: step('openSelfAssessment', {
    description: 'Lets everybody assess themselves (开始自评).',
  }),
  evaluationCycleOpenUnitReview: step('openUnitReview', { description: 'Lets those above review (开始单位评审).' }),
  evaluationCycleOpenCommitteeReview: step('openCommitteeReview', {
    description: 'Lets the committee review; all have to be reviewed (开始评委会评审).',
  }),
  evaluationCycleOpenCalibration: step('openCalibration', {
    description: 'Lets the committee even its scores out (开始校准).',
  }),
  evaluationCycleClose: step('close', { description: 'Makes the results final; their subjects see them then (定案).' }),
  evaluationCycleArchive: step('archive', { description: 'Keeps a finished evaluation for reference (归档).' }),
});
