import { codesInOneForm, migration, sortKeySteps } from 'qinxue/plugin';

/** Codes in their one form, and what lists of names and titles are sorted and searched by. */
export const evaluation0010 = migration('0010-sort-keys', [
  codesInOneForm('evaluation_system', 'code'),
  ...sortKeySteps('evaluation_system', { column: 'name', index: 'ix_evaluation_system_name_key' }),
  ...sortKeySteps('evaluation_system', { column: 'nameZh', index: 'ix_evaluation_system_name_zh_key' }),
  ...sortKeySteps('evaluation_node', { column: 'name', index: 'ix_evaluation_node_name_key' }),
  ...sortKeySteps('evaluation_node', { column: 'nameZh', index: 'ix_evaluation_node_name_zh_key' }),
  ...sortKeySteps('evaluation_cycle', { column: 'name', index: 'ix_evaluation_cycle_name_key' }),
  ...sortKeySteps('evaluation_subject', { column: 'name', index: 'ix_evaluation_subject_name_key', isPerson: true }),
]);
