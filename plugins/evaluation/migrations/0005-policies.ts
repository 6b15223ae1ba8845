import { migration } from 'qinxue/plugin';

const running = "SELECT id FROM evaluation_cycle WHERE status NOT IN ('FINAL', 'ARCHIVED')";

/**
 * What is missing becomes a policy of the cycle. Cycles of before keep what was done until now; new ones say what they
 * want. Results of before keep the method that they were calculated by, and what is not final yet is calculated anew.
 */
export const evaluation0005 = migration('0005-policies', [
  "ALTER TABLE evaluation_cycle ADD COLUMN pluginOff varchar(16) NOT NULL DEFAULT 'RENORMALISE'",
  "ALTER TABLE evaluation_cycle ADD COLUMN notInstalled varchar(16) NOT NULL DEFAULT 'RENORMALISE'",
  "ALTER TABLE evaluation_cycle ADD COLUMN pluginOffOwn varchar(16) NOT NULL DEFAULT 'RENORMALISE'",
  "ALTER TABLE evaluation_cycle ADD COLUMN nothingToMeasure varchar(16) NOT NULL DEFAULT 'RENORMALISE'",
  "ALTER TABLE evaluation_cycle ADD COLUMN selfSheet varchar(16) NOT NULL DEFAULT 'RENORMALISE'",
  "ALTER TABLE evaluation_cycle ADD COLUMN unitSheet varchar(16) NOT NULL DEFAULT 'BLOCK'",
  "ALTER TABLE evaluation_cycle ADD COLUMN committeeSheet varchar(16) NOT NULL DEFAULT 'RENORMALISE'",
  'ALTER TABLE evaluation_cycle ADD COLUMN leastCoverage int NOT NULL DEFAULT 0',
  // Until now the index system's own policy decided here as well, where it was to count in full.
  `UPDATE evaluation_cycle SET pluginOff = 'FULL', notInstalled = 'FULL', pluginOffOwn = 'FULL',
    nothingToMeasure = 'FULL' WHERE id IN (
    SELECT s.cycleId FROM evaluation_cycle_system s JOIN evaluation_version v ON v.id = s.versionId
    GROUP BY s.cycleId HAVING SUM(CASE WHEN v.notApplicable = 'FULL' THEN 0 ELSE 1 END) = 0)`,
  'ALTER TABLE evaluation_result ADD COLUMN method int NOT NULL DEFAULT 1',
  'ALTER TABLE evaluation_result ADD COLUMN coverage int NULL',
  'ALTER TABLE evaluation_result ADD COLUMN publishedAt datetime(3) NULL',
  `UPDATE evaluation_result SET publishedAt = (SELECT y.finalAt FROM evaluation_cycle y WHERE y.id = evaluation_result.cycleId)
    WHERE isCurrent = 1`,
  `UPDATE evaluation_subject SET needsCalculation = 1 WHERE cycleId IN (${running})`,
]);
