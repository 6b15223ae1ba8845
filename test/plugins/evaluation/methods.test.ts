import { rounded } from 'qinxue/plugin';
import { scoreOf } from '../../../plugins/evaluation/calculation/leaf-score.ts';
import type { Method } from '../../../plugins/evaluation/calculation/method.ts';
import type { Reading } from '../../../plugins/evaluation/calculation/reading.ts';

test.each<[Method, Reading, number]>([
  [
    {
      kind: 'BANDS',
      bands: [
        { min: 60, score: 600_000 },
        { min: 90, score: 1_000_000 },
      ],
    },
    { value: 89 },
    600_000,
  ],
  [
    {
      kind: 'BANDS',
      bands: [
        { min: 90, score: 1_000_000 },
        { min: 60, score: 600_000 },
      ],
    },
    { value: 90 },
    1_000_000,
  ],
  [{ kind: 'BANDS', bands: [{ min: 60, score: 600_000 }] }, { value: 59 }, 0],
  [{ kind: 'LEVELS', levels: [{ code: 'good', score: 850_000 }] }, { level: 'good' }, 850_000],
  [{ kind: 'DEDUCTIVE', per: 20_000, floor: 400_000 }, { value: 3 }, 940_000],
  [{ kind: 'DEDUCTIVE', per: 20_000, floor: 400_000 }, { value: 99 }, 400_000],
  [{ kind: 'ADDITIVE', per: 300_000, cap: 800_000, dedupe: true }, { value: 2 }, 600_000],
  [{ kind: 'ADDITIVE', per: 300_000, cap: 800_000, dedupe: true }, { value: 3 }, 800_000],
  [{ kind: 'THRESHOLD', threshold: 150 }, { value: 149 }, 0],
  [{ kind: 'THRESHOLD', threshold: 150 }, { value: 150 }, 1_000_000],
  [{ kind: 'LINEAR', floor: 0, target: 300 }, { value: 100 }, 333_333],
  [{ kind: 'LINEAR', floor: 100, target: 40 }, { value: 70 }, 500_000],
  [{ kind: 'LINEAR', floor: 100, target: 40 }, { value: 30 }, 1_000_000],
  [{ kind: 'BOOLEAN' }, { value: 1 }, 1_000_000],
  [{ kind: 'BOOLEAN' }, { value: 0 }, 0],
])('%j of %j is %i', (method, reading, score) => {
  expect(rounded(scoreOf(method, reading))).toBe(score);
});
