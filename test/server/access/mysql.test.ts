import { plugins } from '../../../plugins/index.ts';
import { databases } from '../../kit/index.ts';
import { audit } from './audit.ts';
import { leaks } from './leaks.ts';
import { matrix } from './matrix.ts';
import { metrics } from './metrics.ts';
import { seats } from './seats.ts';
import { foundWorld } from './world.ts';
import { writes } from './writes.ts';

const offered = databases.find(({ dialect }) => dialect === 'mysql');

if (offered) {
  const world = await foundWorld(plugins, { dialect: 'mysql', seed: 8 });
  describe(`on ${offered.name}, who sees what`, () => {
    matrix(world);
    metrics(world);
    audit(world);
    seats(world);
    leaks(world);
    writes(world);
  });
} else test.skip('on MySQL or MariaDB, who sees what', () => {});
