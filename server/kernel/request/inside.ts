import type { Context } from '../contract/context.ts';
import type { PlatformContext } from '../contract/platform-context.ts';
import type { Services } from '../contract/services.ts';
import type { KernelContext } from './kernel-context.ts';

/** The context as the platform's plugin gets it. */
export const platformContext = (context: Context): PlatformContext => inside(context);

/** What the process has one of: for the platform's plugin. */
export const servicesOf = (context: Context): Services => inside(context).kernel;

/** What the kernel alone looks at in a context: its unit of work and its long reads. */
export const inside = (context: Context): KernelContext => context as KernelContext;
