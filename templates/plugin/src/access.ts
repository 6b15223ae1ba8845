import { type Access, ofPerson } from 'qinxue/plugin';
import { SamplePluginEntry } from './entry.ts';
import { manage, view } from './permissions.ts';

/** One's own, and those of the people of a unit for who may view or manage there. */
export const access: readonly Access[] = [ofPerson(SamplePluginEntry, { view, manage })];
