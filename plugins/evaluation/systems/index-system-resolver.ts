import { mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';
import { InstalledSystems, installSystems } from '../shipped/install.ts';
import { IndexSystem, IndexSystemConnection } from './index-system.ts';
import { IndexSystemCreateInput, IndexSystemInput, IndexSystemInstallInput } from './index-system-input.ts';
import { createSystem, reinstateSystem, retireSystem } from './system-commands.ts';

const managed = mutationOf(IndexSystem, manageEvaluation);

export const IndexSystemResolver = operations({
  indexSystems: pageQuery(IndexSystemConnection, { description: 'The index systems that you can see (指标体系列表).' }),
  indexSystem: rowQuery(IndexSystem, { description: 'An index system by its id (指标体系).' }),
  indexSystemCreate: managed(IndexSystemCreateInput, createSystem, {
    description: 'Begins an index system with an empty draft (新建指标体系).',
  }),
  indexSystemInstall: mutationOf(InstalledSystems, manageEvaluation)(
    IndexSystemInstallInput,
    (context, { unit }) => installSystems(context, unit),
    {
      description:
        'Brings the index systems that come with the plugin to a unit, those that it lacks (安装内置指标体系).',
    },
  ),
  indexSystemRetire: managed(IndexSystemInput, (context, { indexSystem }) => retireSystem(context, indexSystem), {
    description: 'Closes an index system to new cycles (停用指标体系).',
  }),
  indexSystemReinstate: managed(IndexSystemInput, (context, { indexSystem }) => reinstateSystem(context, indexSystem), {
    description: 'Opens a retired index system to new cycles again (恢复指标体系).',
  }),
});
