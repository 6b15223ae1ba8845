import { plugins } from '../../../plugins/index.ts';
import { audit } from './audit.ts';
import { leaks } from './leaks.ts';
import { matrix } from './matrix.ts';
import { metrics } from './metrics.ts';
import { seats } from './seats.ts';
import { foundWorld } from './world.ts';
import { writes } from './writes.ts';

const world = await foundWorld(plugins, { dialect: 'sqlite', seed: 7 });

describe('on SQLite, who sees what', () => {
  matrix(world);
  metrics(world);
  audit(world);
  seats(world);
  leaks(world);
  writes(world);
});
