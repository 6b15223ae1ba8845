import { migration } from 'qinxue/plugin';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

/** SQLite takes no table after the name of an index, MySQL demands one. */
const dropIndex = (index: string, table: string) => ({
  sqlite: `DROP INDEX ${index}`,
  mysql: `DROP INDEX ${index} ON ${table}`,
});

/**
 * What the kernel writes bears its name. The log is long and is renamed where it stands, its rows untouched; the
 * settings are few and are copied, so that their foreign key gets the right name too.
 */
export const organisation0009 = migration('0009-kernel-tables', [
  'ALTER TABLE organisation_audit_entry RENAME TO kernel_audit_entry',
  'CREATE UNIQUE INDEX ux_kernel_audit_entry_seq ON kernel_audit_entry (seq)',
  'CREATE INDEX ix_kernel_audit_entry_entity ON kernel_audit_entry (entityId, seq)',
  'CREATE INDEX ix_kernel_audit_entry_unit ON kernel_audit_entry (unitId, seq)',
  dropIndex('ux_organisation_audit_entry_seq', 'kernel_audit_entry'),
  dropIndex('ix_organisation_audit_entry_entity', 'kernel_audit_entry'),
  dropIndex('ix_organisation_audit_entry_unit', 'kernel_audit_entry'),
  `CREATE TABLE kernel_plugin_setting (
    ${stored}, unitId varchar(32) NOT NULL, plugin varchar(64) NOT NULL, mode varchar(16) NOT NULL,
    locked boolean NOT NULL, settings text NOT NULL, setById varchar(32) NULL,
    CONSTRAINT pk_kernel_plugin_setting PRIMARY KEY (id),
    CONSTRAINT fk_kernel_plugin_setting_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE UNIQUE INDEX ux_kernel_plugin_setting ON kernel_plugin_setting (unitId, plugin)',
  `INSERT INTO kernel_plugin_setting
    (id, createdAt, updatedAt, version, unitId, plugin, mode, locked, settings, setById)
    SELECT id, createdAt, updatedAt, version, unitId, plugin, mode, locked, settings, setById
    FROM organisation_plugin_setting`,
  'DROP TABLE organisation_plugin_setting',
]);
