import { lifecycle, text } from 'qinxue/plugin';
import { readThroughMoved } from '../events.ts';
import { ReadThrough } from './read-through.ts';

export const readThroughLifecycle = lifecycle(ReadThrough, {
  noun: text('reading', '阅读记录'),
  event: readThroughMoved,
  transitions: {
    start: { from: ['PLANNED'], to: 'READING' },
    pause: { from: ['READING'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'READING' },
    finish: { from: ['READING', 'PAUSED'], to: 'FINISHED' },
    stop: { from: ['PLANNED', 'READING', 'PAUSED'], to: 'STOPPED' },
    /** Its reader said too early that it was read. */
    goOn: { from: ['FINISHED'], to: 'READING' },
    verify: { from: ['FINISHED'], to: 'VERIFIED' },
    challenge: { from: ['FINISHED'], to: 'CHALLENGED' },
    /** A reviewer takes back what a reviewer said. */
    reopen: { from: ['VERIFIED', 'CHALLENGED'], to: 'FINISHED' },
  },
});
