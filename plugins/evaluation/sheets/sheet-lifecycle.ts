import { lifecycle, text } from 'qinxue/plugin';
import { sheetMoved } from '../events.ts';
import { EvaluationSheet } from './evaluation-sheet.ts';

/** Sheets move by the hundred, in one statement; their commands check each against these steps. */
export const sheetLifecycle = lifecycle(EvaluationSheet, {
  noun: text('sheet', '评分表'),
  event: sheetMoved,
  transitions: {
    submit: { from: ['OPEN', 'RETURNED'], to: 'SUBMITTED' },
    return: { from: ['SUBMITTED'], to: 'RETURNED' },
    /** Sent back after its stage, without ever having been handed in: who missed the stage still fills it in. */
    letIn: { from: ['OPEN'], to: 'RETURNED', bySystem: true },
    outdate: { from: ['OPEN', 'SUBMITTED', 'RETURNED'], to: 'NEEDS_UPDATE', bySystem: true },
    keep: { from: ['NEEDS_UPDATE'], to: 'SUBMITTED' },
    reopen: { from: ['NEEDS_UPDATE'], to: 'RETURNED' },
    close: { from: ['OPEN', 'RETURNED', 'NEEDS_UPDATE'], to: 'CLOSED', bySystem: true },
    resume: { from: ['CLOSED'], to: 'OPEN', bySystem: true },
    supersede: { from: ['OPEN', 'SUBMITTED', 'RETURNED', 'NEEDS_UPDATE'], to: 'SUPERSEDED', bySystem: true },
  },
});
