import fc from 'fast-check';
import { pointsText } from '../../client-sdk/example/src/points.ts';

test.each([
  [88.005, '88.01'],
  [88.0049, '88.00'],
  [89.6667, '89.67'],
  [0, '0.00'],
  [100, '100.00'],
  [0.005, '0.01'],
  [-0.0049, '0.00'],
  [-0.5, '-0.50'],
])('%d points are shown as %s', (score, text) => {
  expect(pointsText(score)).toBe(text);
});

test('what is shown is never further away than half a hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (steps) => {
      const shown = Number(pointsText(steps / 10_000).replace('.', '')) * 100;
      expect(Math.abs(shown - steps)).toBeLessThanOrEqual(50);
    }),
  );
});
