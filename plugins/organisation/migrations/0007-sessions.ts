import { migration } from 'qinxue/plugin';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

export const organisation0007 = migration('0007-sessions', [
  // Who has no row has never ended their sessions: their epoch is 0.
  `CREATE TABLE organisation_session_epoch (
    ${stored}, memberId varchar(32) NOT NULL, epoch int NOT NULL, endedAt datetime(3) NOT NULL, keptSession varchar(32) NULL,
    CONSTRAINT pk_organisation_session_epoch PRIMARY KEY (id),
    CONSTRAINT fk_organisation_session_epoch_member FOREIGN KEY (memberId) REFERENCES organisation_member (id))`,
  'CREATE UNIQUE INDEX ux_organisation_session_epoch_member ON organisation_session_epoch (memberId)',
  `CREATE TABLE organisation_ended_session (
    ${stored}, memberId varchar(32) NOT NULL, expiresAt datetime(3) NOT NULL,
    CONSTRAINT pk_organisation_ended_session PRIMARY KEY (id),
    CONSTRAINT fk_organisation_ended_session_member FOREIGN KEY (memberId) REFERENCES organisation_member (id))`,
  'CREATE INDEX ix_organisation_ended_session_member ON organisation_ended_session (memberId)',
  'CREATE INDEX ix_organisation_ended_session_expires ON organisation_ended_session (expiresAt)',
]);
