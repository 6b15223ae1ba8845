import type { CsvResult, Language } from 'qinxue/plugin';
import { matchTitles, readRows, readTable } from '../../../server/api/platform.ts';
import { type MemberRow, memberColumns } from './member-file.ts';
import { type MembershipRow, membershipColumns } from './membership-file.ts';
import { refusalOf } from './refusals.ts';
import { type UnitRow, unitColumns } from './unit-file.ts';

export type ParsedRoster =
  | { readonly kind: 'units'; readonly file: CsvResult<UnitRow> }
  | { readonly kind: 'members'; readonly file: CsvResult<MemberRow> }
  | { readonly kind: 'memberships'; readonly file: CsvResult<MembershipRow> }
  /** The header fits none of the three; the file has problems and no rows. */
  | { readonly kind: undefined; readonly file: CsvResult<never> };

export type RosterKind = 'units' | 'members' | 'memberships';

const columnsOf = { units: unitColumns, members: memberColumns, memberships: membershipColumns } as const;
/** In the order in which files of each must come in. */
export const rosterKinds = Object.keys(columnsOf) as readonly RosterKind[];

/** A roster file of the kind given, or of the kind that its header shows. */
export function readRoster(bytes: Uint8Array, given?: RosterKind): ParsedRoster {
  const table = readTable(bytes);
  const kind = given ?? (table.header && detectKind(table.header.cells));
  if (kind === 'units') return { kind, file: readRows(table, unitColumns) };
  if (kind === 'members') return { kind, file: readRows(table, memberColumns) };
  if (kind === 'memberships') return { kind, file: readRows(table, membershipColumns) };

  const { encoding, header, problems, notices } = table;
  if (header) problems.add(header.row, refusalOf('UNKNOWN_KIND', rosterKinds.map(required).join('; ')));
  return {
    kind,
    file: {
      ...(encoding && { encoding }),
      rows: [],
      problems: problems.byRow,
      problemCount: problems.count,
      notices: notices.byRow,
      noticeCount: notices.count,
    },
  };
}

/** The kind that has all its required columns and leaves the fewest titles unknown. */
export function detectKind(headers: readonly string[]): RosterKind | undefined {
  const unknownTitles = (kind: RosterKind) => {
    const columns = matchTitles<(typeof columnsOf)[RosterKind][number]>(headers, columnsOf[kind]);
    const isComplete = columnsOf[kind].every((column) => !column.required || columns.includes(column));
    return isComplete ? columns.filter((column) => column === undefined).length : Number.POSITIVE_INFINITY;
  };
  const [best] = rosterKinds
    .map((kind) => ({ kind, unknown: unknownTitles(kind) }))
    .filter(({ unknown }) => Number.isFinite(unknown))
    .sort((a, b) => a.unknown - b.unknown);
  return best?.kind;
}

/** What a column is called where people read of it: whoever fills in 工号 does not look for `employeeNo`. */
export function columnTitle(kind: RosterKind | undefined, column: string, language: Language): string {
  if (language !== 'zh' || !kind) return column;
  const columns: readonly { readonly name: string; readonly aliases: readonly string[] }[] = columnsOf[kind];
  return columns.find(({ name }) => name === column)?.aliases[0] ?? column;
}

const required = (kind: RosterKind) =>
  `${kind}: ${columnsOf[kind]
    .filter((column) => column.required)
    .map((column) => `${column.name} ${column.aliases[0]}`)
    .join(', ')}`;
