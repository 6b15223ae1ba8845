import { invalidTransition, type QinxueError } from '../base/errors.ts';
import { type Text, text } from '../base/text.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import type { Context } from './context.ts';
import type { Event } from './event.ts';

/** A row that stands somewhere: its column `status` changes through its lifecycle alone. */
export type HasStatus = Stored & { readonly status: string };

/** What is told of each change of status. */
export interface TransitionEvent {
  readonly id: string;
  readonly command: string;
  readonly from: string;
  readonly to: string;
}

/** What each part of it is, for those who read `schema/events.md`. */
export const transitionParts: { readonly [Part in keyof TransitionEvent]: Text } = {
  id: text('the row', '记录'),
  command: text('what was done', '操作'),
  from: text('its status before', '原状态'),
  to: text('its status from then on', '新状态'),
};

/** Where a command leads, and from where. */
export interface Transition<Row extends HasStatus> {
  readonly from: readonly Row['status'][];
  readonly to: Row['status'];
  /** Follows from something else and cannot be asked for: no message names it as possible. */
  readonly bySystem?: true;
  /** What the domain asks for besides the status; throws a coded error that says what is missing. */
  readonly guard?: (context: Context, row: Row) => void | Promise<void>;
}

export interface LifecycleSpec<Row extends HasStatus, Command extends string> {
  /** In messages: `text('training class', '培训班')`. */
  readonly noun: Text;
  /** Told in the row's unit (its `unitId`, else the request's) whenever the status changes. */
  readonly event: Event<TransitionEvent>;
  readonly transitions: Readonly<Record<Command, Transition<Row>>>;
}

/** The statuses of an entity, the commands between them, and the event that tells of each. */
export interface Lifecycle<Row extends HasStatus = HasStatus, Command extends string = string>
  extends LifecycleSpec<Row, Command> {
  readonly entity: EntityClass;
  can(row: Pick<Row, 'status'>, command: Command): boolean;
  /** @throws INVALID_TRANSITION with `command`, `from`, `to`, the `allowed` statuses and `allowedCommands`. */
  check(row: Pick<Row, 'status'>, command: Command): void;
  /**
   * For a command that leaves the status as it is, as a change of a draft does.
   * @throws INVALID_TRANSITION where the row is in none of `statuses`; `to` names them.
   */
  require(row: Pick<Row, 'status'>, statuses: readonly Row['status'][], command: string): void;
  /**
   * Checks the status, asks the guard, writes the new status with the other changes where the row is still
   * as it was read, and tells of it. Take the row with `lockedRow` first where the guard counts other rows.
   * @throws INVALID_TRANSITION, CONFLICT, FORBIDDEN, and what the guard throws
   */
  step(context: Context, row: Row, command: Command, changes?: Partial<Row>): Promise<Row>;
  /** The same for many rows, all or none, in few statements; `changesOf` gives each row's other changes. */
  stepAll(
    context: Context,
    rows: readonly Row[],
    command: Command,
    changesOf?: (row: Row) => Partial<Row>,
  ): Promise<Row[]>;
}

/**
 * The statuses of an entity and the commands between them: the only way to another status.
 * @example
 * export const classLifecycle = lifecycle(TrainingClass, {
 *   noun: text('training class', '培训班'), event: classMoved,
 *   transitions: { open: { from: ['DRAFT'], to: 'OPEN', guard: hasDates }, … },
 * });
 * // in a command: await classLifecycle.step(context, await lockedRow(context, TrainingClass, id), 'open')
 */
export function lifecycle<Row extends HasStatus, Command extends string>(
  entity: EntityClass<Row>,
  spec: LifecycleSpec<Row, Command>,
): Lifecycle<Row, Command> {
  const { noun, event, transitions } = spec;
  const can = ({ status }: Pick<Row, 'status'>, command: Command) => transitions[command].from.includes(status);
  const check = (row: Pick<Row, 'status'>, command: Command) => {
    if (!can(row, command)) throw refusedOf(row, refusal(row.status, command, transitions[command].to));
  };
  const refusal = (from: string, command: string, to: string): QinxueError => {
    const allowedCommands = possibleFrom(transitions, from);
    return invalidTransition({ what: noun, command, from, to, allowed: nextOf(transitions, from), allowedCommands });
  };
  const stepAll: Lifecycle<Row, Command>['stepAll'] = async (context, rows, command, changesOf = () => ({})) => {
    const { to, guard } = transitions[command];
    for (const row of rows) check(row, command);
    if (guard) for (const row of rows) await guard(context, row);
    const after = await context.updateAll(rows.map((row) => ({ row, changes: { ...changesOf(row), status: to } })));
    for (const { id, status: from, unitId } of rows as readonly (Row & { unitId?: string })[])
      if (from !== to) context.emit(event, { id, command, from, to }, unitId);
    return after;
  };
  return Object.freeze({
    ...spec,
    entity: entity as unknown as EntityClass,
    can,
    check,
    require: ({ status }: Pick<Row, 'status'>, statuses: readonly Row['status'][], command: string) => {
      if (!statuses.includes(status)) throw refusal(status, command, statuses.join(' or '));
    },
    stepAll,
    step: async (context: Context, row: Row, command: Command, changes: Partial<Row> = {}): Promise<Row> =>
      (await stepAll(context, [row], command, () => changes))[0] as Row,
  });
}

/** Whose status was in the way. */
const refusedRows = new WeakMap<object, Pick<HasStatus, 'status'>>();

const refusedOf = (row: Pick<HasStatus, 'status'>, refusal: QinxueError): QinxueError => {
  refusedRows.set(refusal, row);
  return refusal;
};

/** The row whose status refused a command; undefined for every other error. */
export function refusedRow(error: unknown): HasStatus | undefined {
  const row = error instanceof Error ? refusedRows.get(error) : undefined;
  return row && 'id' in row ? (row as HasStatus) : undefined;
}

/** The commands that somebody can ask for in this status. */
export const possibleFrom = (
  transitions: Readonly<Record<string, { readonly from: readonly string[]; readonly bySystem?: true }>>,
  status: string,
): string[] =>
  Object.keys(transitions).filter((name) => transitions[name]?.from.includes(status) && !transitions[name]?.bySystem);

/** The statuses that some command leads to from this one. */
export const nextOf = (
  transitions: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>>,
  status: string,
): string[] => [
  ...new Set(
    Object.values(transitions)
      .filter(({ from }) => from.includes(status))
      .map(({ to }) => to),
  ),
];
