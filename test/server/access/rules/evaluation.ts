import { type Eyes, isToday } from '../eyes.ts';
import type { Row } from '../world.ts';
import type { Rules } from './rule.ts';

const cycle = (eyes: Eyes, id: unknown) => eyes.oracle.byId('EvaluationCycle', id);

const managesCycle = (eyes: Eyes, id: unknown) => {
  const of = cycle(eyes, id);
  return of !== undefined && eyes.holds('evaluation.manage', of.unitId);
};

const managesSystem = (eyes: Eyes, id: unknown) => {
  const system = eyes.oracle.byId('IndexSystem', id);
  return system !== undefined && eyes.holds('evaluation.manage', system.unitId);
};

/** In the committee today, by a seat or without one. */
const judges = (eyes: Eyes, id: unknown) => {
  const of = cycle(eyes, id);
  if (!of) return false;
  const hasSeat = eyes.oracle
    .table('Seat')
    .some((seat) => seat.bodyId === of.bodyId && seat.memberId === eyes.me && isToday(seat));
  return (hasSeat && of.status !== 'DRAFT') || eyes.holds('evaluation.sit', of.unitId);
};

const isOwn = (eyes: Eyes, row: Row) =>
  row.memberId === null ? eyes.units.includes(String(row.unitId)) : row.memberId === eyes.me;

/** Nobody looks at themselves from above. */
const fromAbove = (eyes: Eyes, row: Row) =>
  managesCycle(eyes, row.cycleId) ||
  (row.memberId !== eyes.me &&
    (eyes.holdsEverywhere('evaluation.view') ||
      eyes.holds('evaluation.view', row.superiorUnitId) ||
      judges(eyes, row.cycleId)));

/** What was published to its subject stays so while the evaluation is open again. */
const ownWhenPublished = (eyes: Eyes) => (row: Row) =>
  fromAbove(eyes, row) ||
  (isOwn(eyes, row) && row.publishedAt !== null && cycle(eyes, row.cycleId)?.status !== 'CANCELLED');

const ownWhenFinal = (eyes: Eyes) => (row: Row) =>
  fromAbove(eyes, row) ||
  (isOwn(eyes, row) && ['FINAL', 'ARCHIVED'].includes(String(cycle(eyes, row.cycleId)?.status)));

export const evaluation: Rules = {
  sees: {
    IndexVersion: (eyes) => (row) =>
      eyes.sees('IndexSystem', row.systemId) && (row.status !== 'DRAFT' || managesSystem(eyes, row.systemId)),
    PairwiseMatrix: (eyes) => (row) => managesSystem(eyes, eyes.oracle.byId('IndexVersion', row.versionId)?.systemId),
    EvaluationCycle: (eyes) => (row) =>
      eyes.holds('evaluation.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        (eyes.isOnLine(row.unitId) || eyes.holds('evaluation.view', row.unitId) || judges(eyes, row.id))),
    EvaluationSubject: (eyes) => (row) => isOwn(eyes, row) || fromAbove(eyes, row),
    EvaluationSheet: (eyes) => (row) =>
      (isOwn(eyes, row) && row.stage === 'SELF') || row.scorerId === eyes.me || fromAbove(eyes, row),
    VetoHit: ownWhenFinal,
    EvaluationResult: ownWhenPublished,
  },
  writes: {},
};
