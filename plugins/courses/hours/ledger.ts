import type { LearningHours } from './learning-hours.ts';

/** What a row of the ledger says. */
export type Entry = Pick<
  LearningHours,
  | 'memberId'
  | 'unitId'
  | 'hours'
  | 'source'
  | 'classId'
  | 'enrolmentId'
  | 'occurredOn'
  | 'idempotencyKey'
  | 'reversalOfId'
>;

export type LedgerRow = Entry & Pick<LearningHours, 'id'>;

/** What credits someone: a class, or an enrolment that was completed without one. */
export type Source = Pick<Entry, 'memberId' | 'source' | 'classId' | 'enrolmentId'>;

export const classSource = (classId: string, memberId: string): Source => ({
  memberId,
  source: 'TRAINING_CLASS',
  classId,
  enrolmentId: null,
});

export const courseSource = (enrolmentId: string, memberId: string): Source => ({
  memberId,
  source: 'COURSE',
  classId: null,
  enrolmentId,
});

const keyOf = ({ classId, enrolmentId, memberId }: Source) =>
  classId ? `class:${classId}:${memberId}` : `enrolment:${enrolmentId}`;

/** Hours of a unit on a day. */
export type Target = Pick<Entry, 'unitId' | 'occurredOn' | 'hours'>;

/**
 * What a source has yet to add so that its rows come to the target, and to nothing anywhere else: the first credit,
 * the difference where it is settled again, and nothing where it is right already. The key of each row counts the
 * rows of the source, so that of two who add at the same moment one is refused.
 */
export function movedTo(source: Source, rows: readonly LedgerRow[], target: Target | undefined): Entry[] {
  const nets = netsOf(rows);
  const at = target && placeOf(target);
  if (target && at !== undefined && !nets.has(at)) nets.set(at, { ...target, hours: 0 });
  const moves = [...nets].flatMap(([place, net]) => {
    const hours = (place === at ? (target?.hours ?? 0) : 0) - net.hours;
    return hours === 0 ? [] : [{ ...net, hours }];
  });
  return moves.map(({ unitId, occurredOn, hours }, i) => {
    const n = rows.length + i + 1;
    const idempotencyKey = n === 1 ? keyOf(source) : `${keyOf(source)}:${n}`;
    return { ...source, unitId, occurredOn, hours, idempotencyKey, reversalOfId: null };
  });
}

/**
 * Takes back all that a source has credited, on the days and in the units for which it counted, so that no sum of any
 * period knows of it any more. The last credit of each says what is taken back.
 */
export function takenBack(source: Source, rows: readonly LedgerRow[]): Entry[] {
  const reversed = new Set(rows.map(({ reversalOfId }) => reversalOfId));
  return [...netsOf(rows)].flatMap(([place, net], i) => {
    if (net.hours === 0) return [];
    const of = rows.filter((row) => placeOf(row) === place && row.hours > 0 && !reversed.has(row.id)).at(-1);
    const idempotencyKey = of ? `reversal:${of.id}` : `${keyOf(source)}:${rows.length + i + 1}`;
    const { unitId, occurredOn, hours } = net;
    return [{ ...source, unitId, occurredOn, hours: -hours, idempotencyKey, reversalOfId: of?.id ?? null }];
  });
}

export const netOf = (rows: readonly Pick<Entry, 'hours'>[]): number => rows.reduce((sum, { hours }) => sum + hours, 0);

const placeOf = ({ unitId, occurredOn }: Pick<Entry, 'unitId' | 'occurredOn'>) => `${occurredOn} ${unitId}`;

function netsOf(rows: readonly LedgerRow[]): Map<string, Target> {
  const nets = new Map<string, Target>();
  for (const row of rows) {
    const before = nets.get(placeOf(row))?.hours ?? 0;
    nets.set(placeOf(row), { unitId: row.unitId, occurredOn: row.occurredOn, hours: before + row.hours });
  }
  return nets;
}
