import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import type { PageArgs } from './page-args.ts';

/** The class of `CourseConnection`; `Args` is the class of its arguments, `of` the entity. */
export interface ConnectionClass<E extends Stored = Stored> {
  new (): object;
  readonly of: EntityClass<E>;
  readonly Args: new () => PageArgs;
}
