import { migration } from 'qinxue/plugin';

export const organisation0003 = migration('0003-api-tokens', [
  `CREATE TABLE organisation_api_token (
    id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL,
    memberId varchar(32) NOT NULL, title varchar(100) NOT NULL, permissions json NOT NULL,
    expiresAt datetime(3) NOT NULL, lastUsedAt datetime(3) NULL, revokedAt datetime(3) NULL,
    secretHash varchar(64) NOT NULL,
    CONSTRAINT pk_organisation_api_token PRIMARY KEY (id),
    CONSTRAINT fk_organisation_api_token_member FOREIGN KEY (memberId) REFERENCES organisation_member (id))`,
  'CREATE INDEX ix_organisation_api_token_member ON organisation_api_token (memberId)',
  // "The log of this unit and below", newest first.
  'CREATE INDEX ix_organisation_audit_entry_unit ON organisation_audit_entry (unitId, seq)',
]);
