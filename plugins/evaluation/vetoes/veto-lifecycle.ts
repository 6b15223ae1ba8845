import { lifecycle, text } from 'qinxue/plugin';
import { vetoMoved } from '../events.ts';
import { VetoHit } from './veto-hit.ts';

export const vetoLifecycle = lifecycle(VetoHit, {
  noun: text('veto', '一票否决'),
  event: vetoMoved,
  transitions: {
    confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
    lift: { from: ['PROPOSED', 'CONFIRMED'], to: 'LIFTED' },
  },
});
