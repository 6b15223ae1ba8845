import { migration } from 'qinxue/plugin';
import { recordUnits } from './record-units.ts';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

/** What was published keeps its units; judges leave with their marks kept; awards are withdrawn, versions kept. */
export const competitions0005 = migration('0005-ways-out', [
  'ALTER TABLE competitions_competition ADD COLUMN changeReason varchar(500) NULL',
  'ALTER TABLE competitions_panel_judge ADD COLUMN leftOn date NULL',
  'ALTER TABLE competitions_panel_judge ADD COLUMN leftReason varchar(500) NULL',
  'ALTER TABLE competitions_event_result_line ADD COLUMN unitCode varchar(64) NULL',
  'ALTER TABLE competitions_event_result_line ADD COLUMN unitName varchar(200) NULL',
  'ALTER TABLE competitions_event_result_line ADD COLUMN unitPath json NULL',
  'ALTER TABLE competitions_award ADD COLUMN unitCode varchar(64) NULL',
  'ALTER TABLE competitions_award ADD COLUMN unitName varchar(200) NULL',
  "ALTER TABLE competitions_award ADD COLUMN status varchar(16) NOT NULL DEFAULT 'VALID'",
  'ALTER TABLE competitions_award ADD COLUMN withdrawnOn date NULL',
  'ALTER TABLE competitions_award ADD COLUMN reason varchar(500) NULL',
  `CREATE TABLE competitions_award_version (
    ${stored}, awardId varchar(32) NOT NULL, no int NOT NULL, tier int NOT NULL, title varchar(100) NOT NULL,
    \`rank\` int NOT NULL, replacedOn date NOT NULL, reason varchar(500) NOT NULL,
    CONSTRAINT pk_competitions_award_version PRIMARY KEY (id),
    CONSTRAINT fk_competitions_award_version_award FOREIGN KEY (awardId) REFERENCES competitions_award (id))`,
  'CREATE UNIQUE INDEX ux_competitions_award_version_no ON competitions_award_version (awardId, no)',
  { name: 'record the units of what is published', run: recordUnits },
  `UPDATE competitions_award SET unitCode = (SELECT u.code FROM organisation_unit u WHERE u.id = competitions_award.unitId),
    unitName = (SELECT u.name FROM organisation_unit u WHERE u.id = competitions_award.unitId)`,
]);
