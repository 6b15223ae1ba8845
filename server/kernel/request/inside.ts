import type { Context } from '../contract/context.ts';
import type { RequestContext } from './request-context.ts';

/** What the kernel alone looks at in a context: its unit of work and its long reads. */
export const inside = (context: Context): RequestContext => context as RequestContext;
