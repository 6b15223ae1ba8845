import { lifecycleMutation, mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { InstalledSystems, installSystems } from '../shipped/install.ts';
import { IndexSystem, IndexSystemConnection } from './index-system.ts';
import { IndexSystemCreateInput, IndexSystemInput, IndexSystemInstallInput } from './index-system-input.ts';
import { createSystem } from './system-commands.ts';
import { systemLifecycle } from './system-lifecycle.ts';

const managed = mutationOf(IndexSystem, manageEvaluation);
const step = lifecycleMutation(systemLifecycle, {
  allow: manageEvaluation,
  input: IndexSystemInput,
  row: 'indexSystem',
});

export const IndexSystemResolver = operations({
  indexSystems: pageQuery(IndexSystemConnection, { description: 'The index systems that you can see (指标体系列表).' }),
  indexSystem: rowQuery(IndexSystem, { description: 'An index system by its id (指标体系).' }),
  indexSystemCreate: managed(IndexSystemCreateInput, createSystem, {
    description: 'Begins an index system with an empty draft (新建指标体系).',
  }),
  indexSystemInstall: mutationOf(InstalledSystems, manageEvaluation)(IndexSystemInstallInput, installSystems, {
    description:
      'Brings the index systems that come with the plugin to a unit, those that it lacks (安装内置指标体系).',
  }),
  indexSystemRetire: step('retire', {
    description: 'Closes an index system to new cycles (停用指标体系).',
  }),
  indexSystemReinstate: step('reinstate', {
    description: 'Opens a retired index system to new cycles again (恢复指标体系).',
  }),
});
