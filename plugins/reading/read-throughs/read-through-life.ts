import { lifecycle, text } from 'qinxue/plugin';
import { readThroughMoved } from '../events.ts';
import { ReadThrough } from './read-through.ts';

export const readThroughLife = lifecycle(ReadThrough, {
  what: text('reading', '阅读记录'),
  moved: readThroughMoved,
  steps: {
    start: { from: ['PLANNED'], to: 'READING' },
    pause: { from: ['READING'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'READING' },
    finish: { from: ['READING'], to: 'FINISHED' },
    stop: { from: ['READING'], to: 'STOPPED' },
    verify: { from: ['FINISHED'], to: 'VERIFIED' },
    challenge: { from: ['FINISHED'], to: 'CHALLENGED' },
  },
});
