import type { Context } from '../contract/context.ts';
import type { Scope } from './scope.ts';

/** What the kernel alone looks at in a context: its unit of work, what was fetched ahead, its long reads. */
export const inside = (context: Context): Scope => context as Scope;
