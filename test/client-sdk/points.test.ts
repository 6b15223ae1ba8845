import fc from 'fast-check';
import { pointsText } from '../../client-sdk/example/src/points.ts';

test.each([
  [880_050, '88.01'],
  [880_049, '88.00'],
  [896_667, '89.67'],
  [0, '0.00'],
  [1_000_000, '100.00'],
  [50, '0.01'],
  [-49, '0.00'],
  [-5000, '-0.50'],
])('%d ten-thousandths of a point are shown as %s', (score, text) => {
  expect(pointsText(score)).toBe(text);
});

test('what is shown is never further away than half a hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (score) => {
      expect(Math.abs(Number(pointsText(score).replace('.', '')) * 100 - score)).toBeLessThanOrEqual(50);
    }),
  );
});
