import type { Session } from './database.ts';
import { ConnectionLost, callerLeft } from './database-errors.ts';

/** The statements of one person that run, and those that wait. */
interface Lane {
  running: number;
  readonly waiting: Waiting[];
}

interface Waiting {
  readonly begin: () => void;
  readonly giveUp: (error: ConnectionLost) => void;
}

/**
 * The reading side of the database, shared fairly: of one person at most so many statements run at once, the others wait
 * in their order. Whoever asks for what takes long then waits for themselves, and leaves connections to everybody else.
 * Behind a database that does not answer nobody waits: each of those in front would use up its whole deadline first.
 */
export class ReadingShares {
  private readonly lanes = new Map<string, Lane>();

  /** `most` statements of each; undefined where nothing is shared, as in a process of its own. */
  constructor(
    private readonly session: Session,
    private readonly most: number | undefined,
  ) {}

  /**
   * What a person reads from; undefined is the system, which waits for nobody. What has waited for its turn is not read
   * for a caller who has left.
   */
  of(principal: string | undefined, hasLeft?: () => boolean): Session {
    const { session, most } = this;
    if (principal === undefined || most === undefined) return session;
    const inTurn = <T>(work: () => Promise<T>) => this.inTurn(principal, most, work, hasLeft);
    return {
      query: (statement) => inTurn(() => session.query(statement)),
      values: (statement) => inTurn(() => session.values(statement)),
      execute: (statement) => inTurn(() => session.execute(statement)),
    };
  }

  private async inTurn<T>(
    principal: string,
    most: number,
    work: () => Promise<T>,
    hasLeft?: () => boolean,
  ): Promise<T> {
    const lane = this.lanes.get(principal) ?? { running: 0, waiting: [] };
    this.lanes.set(principal, lane);
    // Whoever ends hands the place on, so that nobody who comes later takes it.
    if (lane.running < most) lane.running++;
    else await new Promise<void>((begin, giveUp) => lane.waiting.push({ begin, giveUp }));
    try {
      if (hasLeft?.()) throw callerLeft();
      return await work();
    } catch (error) {
      if (error instanceof ConnectionLost) for (const { giveUp } of lane.waiting.splice(0)) giveUp(error);
      throw error;
    } finally {
      const next = lane.waiting.shift();
      if (next) next.begin();
      else if (--lane.running === 0) this.lanes.delete(principal);
    }
  }
}
