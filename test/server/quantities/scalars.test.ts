import fc from 'fast-check';
import { parseValue as parsed } from 'graphql';
import { MAX_INSIDE } from '../../../server/kernel/base/decimal.ts';
import { quantities } from '../../../server/kernel/schema/quantity/quantities.ts';

const steps = fc.oneof(
  fc.integer({ min: -MAX_INSIDE, max: MAX_INSIDE }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: MAX_INSIDE - 1000, max: MAX_INSIDE }),
);

/** Digit by digit: what whole steps are, with all digits of the fraction. */
function written(n: number, digits: number): string {
  const all = String(Math.abs(n)).padStart(digits + 1, '0');
  return `${n < 0 ? '-' : ''}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

describe.each(quantities.map((quantity) => [quantity.name, quantity] as const))('%s', (_, quantity) => {
  const { digits } = quantity;
  const shortest = (n: number) =>
    written(n, digits)
      .replace(/\.?0+$/, '')
      .replace(/^-0$/, '0');

  test('tells whole steps as their shortest decimal, and takes that back', () => {
    fc.assert(
      fc.property(steps, (n) => {
        const json = JSON.stringify(quantity.serialize(n));
        expect(json).toBe(shortest(n));
        expect(quantity.parseValue(JSON.parse(json))).toBe(n);
        expect(quantity.parseLiteral(parsed(json))).toBe(n);
        // Zeros at the end change nothing, nor does another way to write the same number.
        expect(quantity.parseLiteral(parsed(`${written(n, digits)}00`))).toBe(n);
        expect(quantity.parseLiteral(parsed(`${n}e-${digits}`))).toBe(n);
      }),
      { numRuns: 2_000 },
    );
  });

  test('refuses what is finer than a step, and never rounds it', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 9 }), (n, more) => {
        expect(() => quantity.parseLiteral(parsed(`${written(n, digits)}${more}`))).toThrow(/finer than its steps of/);
      }),
    );
    for (const value of [0.1 + 0.2, 1e-7, 1.00001, Number.MIN_VALUE])
      expect(() => quantity.parseValue(value)).toThrow(`which is finer than its steps of ${1 / 10 ** digits}.`);
    expect(() => quantity.parseLiteral(parsed('0.30000000000000004'))).toThrow(/finer/);
    expect(quantity.parseValue(0.3)).toBe(3 * 10 ** (digits - 1));
  });

  test('refuses what is beyond fifteen digits, not finite, or no number', () => {
    const most = quantity.serialize(MAX_INSIDE) as number;
    for (const text of ['1e400', '1e16', `1${'0'.repeat(15)}`])
      expect(() => quantity.parseLiteral(parsed(text))).toThrow(`which is beyond ${most}.`);
    expect(() => quantity.parseValue(1e16)).toThrow(
      `${quantity.name} cannot represent 10000000000000000, which is beyond ${most}.`,
    );
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '1.5', true, [], {}, 1n])
      expect(() => quantity.parseValue(typeof value === 'bigint' ? String(value) : value)).toThrow(
        /what is no finite JSON number/,
      );
    for (const text of ['"1.5"', 'true', 'ONE', '[1]', '{ a: 1 }'])
      expect(() => quantity.parseLiteral(parsed(text))).toThrow(/what is no finite JSON number/);
    for (const value of [1.5, MAX_INSIDE + 1, Number.NaN, 'x'])
      expect(() => quantity.serialize(value)).toThrow(/must be whole and at most/);
  });

  test('takes what a driver gives of a large column', () => {
    expect(quantity.serialize('-150')).toBe(-150 / 10 ** digits);
    expect(quantity.serialize(150n)).toBe(150 / 10 ** digits);
  });
});
