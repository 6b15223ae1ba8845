import { migration } from 'qinxue/plugin';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

export const organisation0002 = migration('0002-bodies', [
  `CREATE TABLE organisation_body (
    ${stored}, kind varchar(24) NOT NULL, name varchar(200) NOT NULL, unitId varchar(32) NOT NULL,
    parentId varchar(32) NULL, establishedOn date NOT NULL, dissolvedOn date NULL, succeedsId varchar(32) NULL,
    CONSTRAINT pk_organisation_body PRIMARY KEY (id),
    CONSTRAINT fk_organisation_body_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id),
    CONSTRAINT fk_organisation_body_parent FOREIGN KEY (parentId) REFERENCES organisation_body (id),
    CONSTRAINT fk_organisation_body_succeeds FOREIGN KEY (succeedsId) REFERENCES organisation_body (id))`,
  'CREATE INDEX ix_organisation_body_unit ON organisation_body (unitId)',
  'CREATE INDEX ix_organisation_body_parent ON organisation_body (parentId)',
  'CREATE UNIQUE INDEX ux_organisation_body_succeeds ON organisation_body (succeedsId)',
  `CREATE TABLE organisation_seat (
    ${stored}, bodyId varchar(32) NOT NULL, memberId varchar(32) NOT NULL, seat varchar(16) NOT NULL,
    validFrom date NOT NULL, validTo date NULL,
    CONSTRAINT pk_organisation_seat PRIMARY KEY (id),
    CONSTRAINT fk_organisation_seat_body FOREIGN KEY (bodyId) REFERENCES organisation_body (id),
    CONSTRAINT fk_organisation_seat_member FOREIGN KEY (memberId) REFERENCES organisation_member (id))`,
  'CREATE INDEX ix_organisation_seat_body ON organisation_seat (bodyId, validFrom)',
  'CREATE INDEX ix_organisation_seat_member ON organisation_seat (memberId, validFrom)',
]);
