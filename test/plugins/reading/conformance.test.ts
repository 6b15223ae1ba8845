import { reading } from '../../../plugins/reading/index.ts';
import { conformance } from '../../kit/index.ts';

conformance(reading);
