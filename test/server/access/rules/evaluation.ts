import { isToday, type PersonView } from '../person-view.ts';
import type { Row } from '../world.ts';
import type { Rules } from './rule.ts';

const cycle = (view: PersonView, id: unknown) => view.oracle.byId('EvaluationCycle', id);

const managesCycle = (view: PersonView, id: unknown) => {
  const of = cycle(view, id);
  return of !== undefined && view.holds('evaluation.manage', of.unitId);
};

const managesSystem = (view: PersonView, id: unknown) => {
  const system = view.oracle.byId('IndexSystem', id);
  return system !== undefined && view.holds('evaluation.manage', system.unitId);
};

/** In the committee today, by a seat or without one. */
const judges = (view: PersonView, id: unknown) => {
  const of = cycle(view, id);
  if (!of) return false;
  const hasSeat = view.oracle
    .table('Seat')
    .some((seat) => seat.bodyId === of.bodyId && seat.memberId === view.me && isToday(seat));
  return (hasSeat && of.status !== 'DRAFT') || view.holds('evaluation.sit', of.unitId);
};

const isOwn = (view: PersonView, row: Row) =>
  row.memberId === null ? view.units.includes(String(row.unitId)) : row.memberId === view.me;

/** Nobody looks at themselves from above. */
const fromAbove = (view: PersonView, row: Row) =>
  managesCycle(view, row.cycleId) ||
  (row.memberId !== view.me &&
    (view.holdsEverywhere('evaluation.view') ||
      view.holds('evaluation.view', row.superiorUnitId) ||
      judges(view, row.cycleId)));

/** What was published to its subject stays so while the evaluation is open again. */
const ownWhenPublished = (view: PersonView) => (row: Row) =>
  fromAbove(view, row) ||
  (isOwn(view, row) && row.publishedAt !== null && cycle(view, row.cycleId)?.status !== 'CANCELLED');

const ownWhenFinal = (view: PersonView) => (row: Row) =>
  fromAbove(view, row) ||
  (isOwn(view, row) && ['FINAL', 'ARCHIVED'].includes(String(cycle(view, row.cycleId)?.status)));

export const evaluation: Rules = {
  sees: {
    IndexVersion: (view) => (row) =>
      view.sees('IndexSystem', row.systemId) && (row.status !== 'DRAFT' || managesSystem(view, row.systemId)),
    PairwiseMatrix: (view) => (row) => managesSystem(view, view.oracle.byId('IndexVersion', row.versionId)?.systemId),
    EvaluationCycle: (view) => (row) =>
      view.holds('evaluation.manage', row.unitId) ||
      (row.status !== 'DRAFT' &&
        (view.isOnLine(row.unitId) || view.holds('evaluation.view', row.unitId) || judges(view, row.id))),
    EvaluationSubject: (view) => (row) => isOwn(view, row) || fromAbove(view, row),
    EvaluationSheet: (view) => (row) =>
      (isOwn(view, row) && row.stage === 'SELF') || row.scorerId === view.me || fromAbove(view, row),
    VetoHit: ownWhenFinal,
    EvaluationResult: ownWhenPublished,
  },
  writes: {},
};
