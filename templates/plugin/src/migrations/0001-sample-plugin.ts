import { migration } from 'qinxue/plugin';

export const samplePlugin0001 = migration('0001-sample-plugin', [
  `CREATE TABLE sample_plugin_entry (
    id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL,
    title varchar(100) NOT NULL, doneOn date NOT NULL, unitId varchar(32) NOT NULL, memberId varchar(32) NOT NULL,
    CONSTRAINT pk_sample_plugin_entry PRIMARY KEY (id),
    CONSTRAINT fk_sample_plugin_entry_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id),
    CONSTRAINT fk_sample_plugin_entry_member FOREIGN KEY (memberId) REFERENCES organisation_member (id))`,
  'CREATE INDEX ix_sample_plugin_entry_unit ON sample_plugin_entry (unitId, doneOn)',
  'CREATE INDEX ix_sample_plugin_entry_member ON sample_plugin_entry (memberId, doneOn)',
]);
