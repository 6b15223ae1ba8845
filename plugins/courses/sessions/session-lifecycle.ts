import { lifecycle, text } from 'qinxue/plugin';
import { classSessionMoved } from '../events.ts';
import { ClassSession } from './class-session.ts';

export const sessionLifecycle = lifecycle(ClassSession, {
  noun: text('session', '课次'),
  event: classSessionMoved,
  transitions: {
    hold: { from: ['PLANNED'], to: 'HELD', bySystem: true },
    // Held by mistake: its attendance was another session's.
    cancel: { from: ['PLANNED', 'HELD'], to: 'CANCELLED' },
  },
});
