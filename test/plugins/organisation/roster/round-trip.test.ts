import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { memberColumns } from '../../../../plugins/organisation/roster/member-file.ts';
import { membershipColumns } from '../../../../plugins/organisation/roster/membership-file.ts';
import { readRoster } from '../../../../plugins/organisation/roster/read-roster.ts';
import { unitColumns } from '../../../../plugins/organisation/roster/unit-file.ts';
import type { ColumnSpec, CsvRow } from '../../../../server/csv/csv.ts';
import type { Encoding } from '../../../../server/csv/decode.ts';
import { canEncode, encode } from '../../../server/csv/encode.ts';
import { someMembers, someMemberships, someUnits } from './arbitraries.ts';

const saving = fc.record({
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'gb18030'),
  mark: fc.boolean(),
  delimiter: fc.constantFrom(',', '\t', ';'),
  end: fc.constantFrom('\n', '\r\n'),
  quoted: fc.boolean(),
});

const cell = (value: unknown) => {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Array.isArray(value) ? value.join('；') : value;
};

/** Chinese titles: in GB18030 a few letters alone can be valid UTF-8 by accident, titles never are. */
function write<Row>(
  rows: readonly CsvRow<Row>[],
  columns: readonly ColumnSpec<Row>[],
  delimiter: string,
  end: string,
  quoted: boolean,
) {
  const header = columns.map(({ aliases }) => aliases[0]!);
  const cells = rows.map(({ values }) => columns.map(({ name }) => cell(values[name])));
  return stringify([header, ...cells], { delimiter, record_delimiter: end, quoted });
}

/** Reads back equal, in each encoding that has all the characters. */
function survives<Row>(file: fc.Arbitrary<CsvRow<Row>[]>, columns: readonly ColumnSpec<Row>[]) {
  fc.assert(
    fc.property(file, saving, (rows, { encoding, mark, delimiter, end, quoted }) => {
      const text = write(rows, columns, delimiter, end, quoted);
      fc.pre(canEncode(text, encoding));
      const read = readRoster(encode(text, encoding, mark));
      expect(read.file.problems).toEqual([]);
      expect(read.file.encoding).toBe(encoding);
      expect(read.file.rows).toEqual(rows);
    }),
    { numRuns: 150 },
  );
}

describe('whatever a roster holds', () => {
  test('units read back equal', () => survives(someUnits, unitColumns));
  test('members read back equal', () => survives(someMembers, memberColumns));
  test('memberships read back equal', () => survives(someMemberships, membershipColumns));

  test('any bytes at all are read or refused, never thrown at', () => {
    const lines = fc.array(
      fc.constantFrom(',', '"', '\n', '\r', ';', '\t', '工号', '姓名', 'x', "'", '\uFEFF', '1E+05'),
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      lines.map((parts) => Buffer.from(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(undefined, 'units' as const, 'members' as const), (content, kind) => {
        const { file } = readRoster(content, kind);
        expect(file.problemCount).toBeGreaterThanOrEqual(file.problems.length);
        for (const { row, message } of file.problems)
          expect([row > 0, message.en.length > 0 && message.zh.length > 0]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });
});
