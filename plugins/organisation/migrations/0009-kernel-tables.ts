import { migration } from 'qinxue/plugin';

/**
 * What the kernel writes itself is called the kernel's. Indexes and keys keep their names: to make the log's anew takes
 * minutes where it is long.
 */
export const organisation0009 = migration('0009-kernel-tables', [
  'ALTER TABLE organisation_audit_entry RENAME TO kernel_audit_entry',
  'ALTER TABLE organisation_plugin_setting RENAME TO kernel_plugin_setting',
]);
