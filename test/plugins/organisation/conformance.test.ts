import { organisation } from '../../../server/organisation/index.ts';
import { conformance } from '../../kit/index.ts';

conformance(organisation);
