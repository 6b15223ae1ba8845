import type { CsvRow, Problems } from 'qinxue/plugin';
import { codeFault } from '../../../server/api/platform.ts';
import { type Create, Entries, settle } from './entries.ts';
import { isKnown, Known } from './known.ts';
import type { Existing, UnitValues } from './organisation.ts';
import { refusalOf } from './refusals.ts';
import { checkCaseClashes, withoutRepeats } from './repeats.ts';
import type { UnitRow } from './unit-file.ts';
import { findCycles, parentsFirst } from './unit-tree.ts';

/** `readsClean`: no row of the file was left out; only then does a missing parent mean what it seems. */
export function planUnits(
  given: readonly CsvRow<UnitRow>[],
  existing: readonly Existing<UnitValues>[],
  readsClean: boolean,
  problems: Problems,
): Entries<UnitValues> {
  const byCode = new Map(existing.map((unit) => [unit.code, unit]));
  const rows = withoutRepeats(given, (row) => row.code, 'code', problems);
  checkCaseClashes(rows, (row) => row.code, 'code', byCode.keys(), problems);

  const settled = new Map<string, Create<UnitValues>>();
  const entries = new Entries<UnitValues>();
  for (const { row, values } of rows) {
    const before = byCode.get(values.code);
    const after = settle({ ...values, parentCode: values.parent }, before, newUnit(values));
    if (after.validTo !== null && after.validTo < after.validFrom) {
      problems.add(row, refusalOf('END_BEFORE_START', after.validFrom), 'validTo', after.validTo);
    }
    if (!before && codeFault(after.code)) problems.add(row, refusalOf('BAD_CODE'), 'code', after.code);
    settled.set(after.code, { row, values: after });
    entries.put(row, before, after);
  }
  if (readsClean) checkTree(settled, byCode, problems);
  entries.creates.splice(0, entries.creates.length, ...parentsFirst(entries.creates, ({ values }) => values));
  return entries;
}

/** Without a first day a unit has always been there: those of its memberships may lie long ago. */
const SINCE_EVER = '1900-01-01';

const newUnit = ({ code, name }: UnitRow): UnitValues => ({
  code,
  name,
  kind: 'OTHER',
  parentCode: null,
  tags: [],
  validFrom: SINCE_EVER,
  validTo: null,
});

function checkTree(
  settled: ReadonlyMap<string, Create<UnitValues>>,
  existing: ReadonlyMap<string, UnitValues>,
  problems: Problems,
) {
  const tree = new Map(existing);
  for (const [code, { values }] of settled) tree.set(code, values);
  const known = new Known(tree);
  for (const { row, values } of settled.values()) {
    const parent = values.parentCode === null ? values : known.look(values.parentCode, 'UNKNOWN_PARENT');
    if (!isKnown(parent)) problems.add(row, parent, 'parent', values.parentCode ?? '');
  }
  for (const cycle of findCycles(tree.values())) {
    const path = [...cycle, cycle[0]].join(' → ');
    for (const code of cycle) {
      const unit = settled.get(code);
      if (unit) problems.add(unit.row, refusalOf('UNIT_CYCLE', path), 'parent', unit.values.parentCode ?? '');
    }
  }
}
