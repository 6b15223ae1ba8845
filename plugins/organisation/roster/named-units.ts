import { type CsvResult, type CsvRow, codeText, Problems } from 'qinxue/plugin';
import type { UnitValues } from './organisation.ts';
import type { ParsedRoster } from './read-roster.ts';
import { notice } from './refusals.ts';
import type { UnitRow } from './unit-file.ts';

type Named = Pick<UnitValues, 'code' | 'name' | 'validTo'>;

/**
 * The file with codes where it names units by their names, as personnel files do. A name counts where no code is
 * written so and one unit alone has it, of those that the importer sees; each is told. Others stay, and are refused
 * as unknown codes.
 */
export function withUnitCodes(parsed: ParsedRoster, units: readonly Named[], today: string): ParsedRoster {
  if (!parsed.kind) return parsed;
  const added = parsed.kind === 'units' ? parsed.file.rows.map(({ values }) => asNamed(values)) : [];
  const all = [...new Map([...units, ...added].map((unit) => [unit.code, unit])).values()];
  const codes = new Set(all.map(({ code }) => code.toLowerCase()));
  const byName = namesOf(all, today);
  const notices = new Problems(parsed.file.notices, parsed.file.noticeCount);
  const column = parsed.kind === 'units' ? 'parent' : 'unit';

  const rows = (parsed.file.rows as unknown as readonly CsvRow<Readonly<Record<string, unknown>>>[]).map((line) => {
    const given = line.values[column];
    if (typeof given !== 'string' || codes.has(given.toLowerCase())) return line;
    const code = byName.get(given);
    if (!code) return line;
    notices.add(line.row, notice('UNIT_BY_NAME', code), column, given);
    return { ...line, values: { ...line.values, [column]: code } };
  });
  const file = { ...parsed.file, rows, notices: notices.byRow, noticeCount: notices.count } as CsvResult<unknown>;
  return { ...parsed, file } as ParsedRoster;
}

const asNamed = ({ code, name, validTo = null }: UnitRow): Named => ({ code, name, validTo });

/** The code of each name that one unit has; one that has ended stands back for one that has not. */
function namesOf(units: readonly Named[], today: string): ReadonlyMap<string, string> {
  const byName = new Map<string, Named[]>();
  for (const unit of units) {
    const name = codeText(unit.name);
    byName.set(name, [...(byName.get(name) ?? []), unit]);
  }
  const unique = [...byName].flatMap(([name, same]): [string, string][] => {
    const open = same.filter(({ validTo }) => validTo === null || validTo >= today);
    const [only, other] = open.length ? open : same;
    return only && !other ? [[name, only.code]] : [];
  });
  return new Map(unique);
}
