import type { Plugin } from 'qinxue/plugin';
import { competitions } from './competitions/index.ts';
import { courses } from './courses/index.ts';
import { evaluation } from './evaluation/index.ts';
import { reading } from './reading/index.ts';

/** The plugins of this repository; others come by configuration (`QINXUE_PLUGINS`). */
export const plugins: readonly Plugin[] = [
  courses as Plugin,
  reading as Plugin,
  competitions as Plugin,
  evaluation as Plugin,
];
