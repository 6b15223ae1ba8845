import { migration } from 'qinxue/plugin';

export const organisation0004 = migration('0004-attachments', [
  `CREATE TABLE organisation_attachment (
    id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL,
    name varchar(200) NOT NULL, contentType varchar(100) NOT NULL, size int NOT NULL, sha256 varchar(64) NOT NULL,
    uploaderId varchar(32) NOT NULL, unitId varchar(32) NOT NULL,
    ownerEntity varchar(64) NULL, ownerId varchar(32) NULL,
    CONSTRAINT pk_organisation_attachment PRIMARY KEY (id),
    CONSTRAINT fk_organisation_attachment_uploader FOREIGN KEY (uploaderId) REFERENCES organisation_member (id),
    CONSTRAINT fk_organisation_attachment_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE INDEX ix_organisation_attachment_uploader ON organisation_attachment (uploaderId, ownerId)',
  'CREATE INDEX ix_organisation_attachment_unit ON organisation_attachment (unitId)',
  'CREATE INDEX ix_organisation_attachment_owner ON organisation_attachment (ownerId)',
  'CREATE INDEX ix_organisation_attachment_content ON organisation_attachment (sha256)',
]);
