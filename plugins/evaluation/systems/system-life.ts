import { lifecycle } from 'qinxue/plugin';
import { systemMoved, versionMoved } from '../events.ts';
import { IndexSystem } from './index-system.ts';
import { IndexVersion } from './index-version.ts';

/** A published system stays published when its next version is. */
export const systemLife = lifecycle(IndexSystem, {
  what: 'index system',
  moved: systemMoved,
  steps: {
    publish: { from: ['DRAFT', 'PUBLISHED'], to: 'PUBLISHED' },
    retire: { from: ['PUBLISHED'], to: 'RETIRED' },
  },
});

export const versionLife = lifecycle(IndexVersion, {
  what: 'version of an index system',
  moved: versionMoved,
  steps: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED' },
  },
});
