import { evaluation } from '../../../plugins/evaluation/index.ts';
import { conformance } from '../../kit/index.ts';

conformance(evaluation);
