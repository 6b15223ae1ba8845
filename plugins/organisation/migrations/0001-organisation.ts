import { migration } from 'qinxue/plugin';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

export const organisation0001 = migration('0001-organisation', [
  `CREATE TABLE organisation_unit (
    ${stored}, code varchar(64) NOT NULL, name varchar(200) NOT NULL, kind varchar(16) NOT NULL,
    parentId varchar(32) NULL, tags json NOT NULL, validFrom date NOT NULL, validTo date NULL,
    CONSTRAINT pk_organisation_unit PRIMARY KEY (id),
    CONSTRAINT fk_organisation_unit_parent FOREIGN KEY (parentId) REFERENCES organisation_unit (id))`,
  'CREATE UNIQUE INDEX ux_organisation_unit_code ON organisation_unit (code)',
  'CREATE INDEX ix_organisation_unit_parent ON organisation_unit (parentId)',
  // Every unit with itself and with every unit above it: "in this unit or below" is one look-up.
  `CREATE TABLE organisation_unit_closure (
    ancestorId varchar(32) NOT NULL, descendantId varchar(32) NOT NULL, depth int NOT NULL,
    CONSTRAINT pk_organisation_unit_closure PRIMARY KEY (ancestorId, descendantId),
    CONSTRAINT fk_organisation_unit_closure_a FOREIGN KEY (ancestorId) REFERENCES organisation_unit (id),
    CONSTRAINT fk_organisation_unit_closure_d FOREIGN KEY (descendantId) REFERENCES organisation_unit (id))`,
  'CREATE INDEX ix_organisation_unit_closure_d ON organisation_unit_closure (descendantId, ancestorId)',
  `CREATE TABLE organisation_member (
    ${stored}, employeeNo varchar(64) NOT NULL, name varchar(100) NOT NULL, employment varchar(16) NOT NULL,
    status varchar(16) NOT NULL, hiredOn date NULL, leftOn date NULL,
    CONSTRAINT pk_organisation_member PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX ux_organisation_member_no ON organisation_member (employeeNo)',
  `CREATE TABLE organisation_membership (
    ${stored}, memberId varchar(32) NOT NULL, unitId varchar(32) NOT NULL, kind varchar(16) NOT NULL,
    post varchar(100) NULL, jobType varchar(100) NULL, jobLevel varchar(64) NULL,
    frontline boolean NOT NULL, leader boolean NOT NULL, validFrom date NOT NULL, validTo date NULL,
    CONSTRAINT pk_organisation_membership PRIMARY KEY (id),
    CONSTRAINT fk_organisation_membership_member FOREIGN KEY (memberId) REFERENCES organisation_member (id),
    CONSTRAINT fk_organisation_membership_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE INDEX ix_organisation_membership_member ON organisation_membership (memberId, validFrom)',
  'CREATE INDEX ix_organisation_membership_unit ON organisation_membership (unitId, validFrom)',
  `CREATE TABLE organisation_role (
    ${stored}, code varchar(64) NOT NULL, title varchar(100) NOT NULL, builtIn boolean NOT NULL, permissions text NOT NULL,
    CONSTRAINT pk_organisation_role PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX ux_organisation_role_code ON organisation_role (code)',
  `CREATE TABLE organisation_role_grant (
    ${stored}, memberId varchar(32) NOT NULL, roleId varchar(32) NOT NULL, unitId varchar(32) NOT NULL,
    validFrom date NOT NULL, validTo date NULL, grantedById varchar(32) NULL,
    CONSTRAINT pk_organisation_role_grant PRIMARY KEY (id),
    CONSTRAINT fk_organisation_role_grant_member FOREIGN KEY (memberId) REFERENCES organisation_member (id),
    CONSTRAINT fk_organisation_role_grant_role FOREIGN KEY (roleId) REFERENCES organisation_role (id),
    CONSTRAINT fk_organisation_role_grant_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE INDEX ix_organisation_role_grant_member ON organisation_role_grant (memberId)',
  'CREATE INDEX ix_organisation_role_grant_unit ON organisation_role_grant (unitId)',
  `CREATE TABLE organisation_plugin_setting (
    ${stored}, unitId varchar(32) NOT NULL, plugin varchar(64) NOT NULL, mode varchar(16) NOT NULL,
    locked boolean NOT NULL, settings text NOT NULL, setById varchar(32) NULL,
    CONSTRAINT pk_organisation_plugin_setting PRIMARY KEY (id),
    CONSTRAINT fk_organisation_plugin_setting_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE UNIQUE INDEX ux_organisation_plugin_setting ON organisation_plugin_setting (unitId, plugin)',
  `CREATE TABLE organisation_account (
    ${stored}, memberId varchar(32) NOT NULL, login varchar(64) NOT NULL, passwordHash varchar(255) NOT NULL,
    CONSTRAINT pk_organisation_account PRIMARY KEY (id),
    CONSTRAINT fk_organisation_account_member FOREIGN KEY (memberId) REFERENCES organisation_member (id))`,
  'CREATE UNIQUE INDEX ux_organisation_account_login ON organisation_account (login)',
  'CREATE UNIQUE INDEX ux_organisation_account_member ON organisation_account (memberId)',
  // Append-only: nothing updates or deletes here, and the hashes would show it.
  `CREATE TABLE organisation_audit_entry (
    ${stored}, seq bigint NOT NULL, actorId varchar(32) NULL, action varchar(100) NOT NULL, entity varchar(100) NOT NULL,
    entityId varchar(32) NOT NULL, unitId varchar(32) NULL, \`before\` text NULL, \`after\` text NULL, reason text NULL,
    previousHash varchar(64) NOT NULL, hash varchar(64) NOT NULL,
    CONSTRAINT pk_organisation_audit_entry PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX ux_organisation_audit_entry_seq ON organisation_audit_entry (seq)',
  'CREATE INDEX ix_organisation_audit_entry_entity ON organisation_audit_entry (entityId, seq)',
]);
