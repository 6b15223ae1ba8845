import { migration } from 'qinxue/plugin';
import { dateTree } from '../tree/date-tree.ts';

/** The key of a table takes another column in no dialect alike: so the rows go through a table that is thrown away. */
export const organisation0005 = migration('0005-dated-tree', [
  `CREATE TABLE organisation_unit_closure_dated (
    ancestorId varchar(32) NOT NULL, descendantId varchar(32) NOT NULL, depth int NOT NULL,
    validFrom date NOT NULL, validTo date NULL)`,
  { name: 'date the tree from first days and the audit log', run: dateTree },
  'DROP TABLE organisation_unit_closure',
  // Without an end: the tree of today. A unit that is closed stays in its place.
  `CREATE TABLE organisation_unit_closure (
    ancestorId varchar(32) NOT NULL, descendantId varchar(32) NOT NULL, depth int NOT NULL,
    validFrom date NOT NULL, validTo date NULL,
    CONSTRAINT pk_organisation_unit_closure PRIMARY KEY (ancestorId, descendantId, validFrom),
    CONSTRAINT fk_organisation_unit_closure_a FOREIGN KEY (ancestorId) REFERENCES organisation_unit (id),
    CONSTRAINT fk_organisation_unit_closure_d FOREIGN KEY (descendantId) REFERENCES organisation_unit (id))`,
  `INSERT INTO organisation_unit_closure (ancestorId, descendantId, depth, validFrom, validTo)
    SELECT ancestorId, descendantId, depth, validFrom, validTo FROM organisation_unit_closure_dated`,
  'DROP TABLE organisation_unit_closure_dated',
  // Each alone answers what access asks: which units are below these today, and which are above this one.
  'CREATE INDEX ix_organisation_unit_closure_a ON organisation_unit_closure (ancestorId, validTo, descendantId, validFrom)',
  'CREATE INDEX ix_organisation_unit_closure_d ON organisation_unit_closure (descendantId, validTo, ancestorId, validFrom)',
]);
