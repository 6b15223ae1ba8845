import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { audiences } from './audiences.ts';
import { drafts } from './drafts.ts';
import { effects } from './effects.ts';
import { evidence } from './evidence.ts';
import { life } from './life.ts';
import { metricLeaf } from './metric-leaf.ts';
import { ownMetrics } from './own-metrics.ts';
import { refusals } from './refusals.ts';
import { returned } from './returned.ts';
import { windows } from './windows.ts';

/** One server for all: each part has systems and evaluations of its own. */
describe.each(databases)('evaluation on $name', ({ dialect }) => {
  let folder: string;
  let it: TestServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qinxue-evaluation-'));
    it = await startUnit({ plugins: [courses, evaluation], dialect, options: { attachmentsDir: folder } });
  });
  afterAll(async () => {
    await it.close();
    await rm(folder, { recursive: true, force: true });
  });
  const running = () => it;

  describe('leads a year', () => life(running));
  describe('refuses', () => refusals(running));
  describe('with a metric leaf', () => metricLeaf(running));
  describe('evidence', () => evidence(running));
  describe('stages that have their days', () => windows(running));
  describe('before it is published', () => drafts(running));
  describe('for people', () => audiences(running));
  describe('what counts', () => effects(running));
  describe('a sheet that is sent back', () => returned(running));
  describe('its own metrics', () => ownMetrics(running));
});
