import { lifecycle, text } from 'qinxue/plugin';
import { Competition } from './competition.ts';
import { enoughEntries } from './entries/enough-entries.ts';
import { competitionMoved } from './events.ts';
import { hasEvents, readyToStart } from './programme/ready.ts';
import { allStagesClosed } from './results/all-stages-closed.ts';

export const competitionLifecycle = lifecycle(Competition, {
  noun: text('competition', '竞赛'),
  event: competitionMoved,
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED', guard: hasEvents },
    openRegistration: { from: ['PUBLISHED'], to: 'REGISTRATION' },
    lock: { from: ['REGISTRATION'], to: 'LOCKED', guard: enoughEntries },
    start: { from: ['LOCKED'], to: 'RUNNING', guard: readyToStart },
    beginMarking: { from: ['RUNNING'], to: 'MARKING' },
    publishProvisional: { from: ['MARKING'], to: 'PROVISIONAL', guard: allStagesClosed },
    openAppeals: { from: ['PROVISIONAL'], to: 'APPEALS' },
    finalise: { from: ['APPEALS'], to: 'FINAL' },
    award: { from: ['FINAL'], to: 'AWARDED' },
    /** Back, with a reason, where something was done too early or wrongly. */
    unpublish: { from: ['PUBLISHED'], to: 'DRAFT' },
    reopenRegistration: { from: ['LOCKED'], to: 'REGISTRATION' },
    reopenAppeals: { from: ['FINAL'], to: 'APPEALS' },
    cancel: {
      from: ['DRAFT', 'PUBLISHED', 'REGISTRATION', 'LOCKED', 'RUNNING', 'MARKING', 'PROVISIONAL', 'APPEALS', 'FINAL'],
      to: 'CANCELLED',
    },
  },
});

export type CompetitionCommand = keyof typeof competitionLifecycle.transitions;
