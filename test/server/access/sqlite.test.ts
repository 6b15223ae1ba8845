import { plugins } from '../../../plugins/index.ts';
import { leaks } from './leaks.ts';
import { matrix } from './matrix.ts';
import { metrics } from './metrics.ts';
import { foundWorld } from './world.ts';
import { writes } from './writes.ts';

const world = await foundWorld(plugins, { dialect: 'sqlite', seed: 7 });

describe('on SQLite, who sees what', () => {
  matrix(world);
  metrics(world);
  leaks(world);
  writes(world);
});
