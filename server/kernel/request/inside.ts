import type { Context } from '../contract/context.ts';
import type { RequestContext } from './request-context.ts';

/** What the kernel alone looks at in a context: its unit of work, what was fetched ahead, its long reads. */
export const inside = (context: Context): RequestContext => context as RequestContext;
