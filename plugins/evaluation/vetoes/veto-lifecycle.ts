import { lifecycle, text } from 'qinxue/plugin';
import { vetoMoved } from '../events.ts';
import { VetoHit } from './veto-hit.ts';

export const vetoLifecycle = lifecycle(VetoHit, {
  what: text('veto', '一票否决'),
  moved: vetoMoved,
  steps: {
    confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
    lift: { from: ['PROPOSED', 'CONFIRMED'], to: 'LIFTED' },
  },
});
