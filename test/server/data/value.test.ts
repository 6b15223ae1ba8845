import fc from 'fast-check';
import { instantOf, instantText } from '../../../server/kernel/data/value.ts';

const moment = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

test('a moment is the same after it was text, and the text is what Date writes', () => {
  fc.assert(
    fc.property(moment, (at) => {
      const text = instantText(at);
      expect(`${text.replace(' ', 'T')}Z`).toBe(at.toISOString());
      expect(instantOf(text).getTime()).toBe(at.getTime());
    }),
  );
});

test('moments without thousandths are read as well', () => {
  expect(instantOf('2026-03-01 08:30:07').toISOString()).toBe('2026-03-01T08:30:07.000Z');
  expect(instantOf('2024-02-29 23:59:59.999').toISOString()).toBe('2024-02-29T23:59:59.999Z');
});
