import type { PlatformContext } from '../contract/platform-context.ts';
import type { Dialect } from '../data/database.ts';
import type { LongReads } from './long-reads.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The context as the kernel alone knows it: what is written with it, and where it reads. */
export interface KernelContext extends PlatformContext {
  /** Whose share of the reading connections it uses; the system's work has no limit. */
  readonly principal: string | undefined;
  /** Whether whoever asked has hung up: what has waited is not begun for them. */
  readonly hasLeft: (() => boolean) | undefined;
  readonly dialect: Dialect;
  /** How many rows one page may have. */
  readonly largestPage: number;
  /** The unit of work that this context belongs to; undefined outside a transaction. */
  readonly unitOfWork?: UnitOfWork;
  /** Where the long reads of the operation go. */
  longReads: LongReads;

  /** What was read before may be wrong now. */
  forgetLoaded(): void;
  asSystem(): KernelContext;
  asSystemAlone(): KernelContext;
}
