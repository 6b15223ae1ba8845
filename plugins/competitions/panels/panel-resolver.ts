import { mutationOf, operations } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { appointJudges, dismissJudge, recuseJudge } from './panel-commands.ts';
import { PanelAppointInput, PanelDismissInput, PanelRecuseInput } from './panel-input.ts';
import { PanelJudge } from './panel-judge.ts';

const managed = mutationOf(CompetitionStage, manageCompetitions);

export const PanelResolver = operations({
  panelAppoint: managed(PanelAppointInput, appointJudges, {
    description: 'Adds judges to the panel of a stage (聘任评委).',
  }),
  panelDismiss: managed(PanelDismissInput, dismissJudge, {
    description: 'Takes a judge from a panel; marks that were given stay (解聘评委).',
  }),
  panelRecuse: mutationOf(PanelJudge, 'signed-in')(PanelRecuseInput, recuseJudge, {
    description: 'Keeps a judge away from entries; by the organiser, or by the judge (回避).',
  }),
});
