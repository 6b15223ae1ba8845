import { conformance } from '../../kit/index.ts';
import { innovation } from './plugin.ts';

conformance(innovation, { readme: 'test/fixtures/innovation-plugin/README.md' });
