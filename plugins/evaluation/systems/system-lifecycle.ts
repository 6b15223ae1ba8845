import { lifecycle, text } from 'qinxue/plugin';
import { systemMoved, versionMoved } from '../events.ts';
import { IndexSystem } from './index-system.ts';
import { IndexVersion } from './index-version.ts';

/** A published system stays published when its next version is. */
export const systemLifecycle = lifecycle(IndexSystem, {
  noun: text('index system', '指标体系'),
  event: systemMoved,
  transitions: {
    publish: { from: ['DRAFT', 'PUBLISHED'], to: 'PUBLISHED' },
    retire: { from: ['PUBLISHED'], to: 'RETIRED' },
    reinstate: { from: ['RETIRED'], to: 'PUBLISHED' },
  },
});

export const versionLifecycle = lifecycle(IndexVersion, {
  noun: text('version of an index system', '指标体系版本'),
  event: versionMoved,
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED', bySystem: true },
  },
});
