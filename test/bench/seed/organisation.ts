import { type Rows, seedId, stored, storedAs } from './rows.ts';
import type { Size } from './size.ts';

/** Whom the bench asks as. */
export const analystId = seedId('mem', 1);
export const administratorId = seedId('mem', 2);

export const enterpriseId = seedId('unt', 0);
export const unitId = (n: number) => seedId('unt', n);
export const memberId = (n: number) => seedId('mem', n + 1);

const SINCE = '2020-01-01';
const WORKSHOPS = 0.1;
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const GIVEN = ['建国', '秀英', '志强', '桂兰', '晓明', '淑华', '永刚', '丽娟', '海波', '春梅'];

/** The enterprise, a tenth of workshops, and teams in them. */
const workshops = ({ units }: Size) => Math.max(1, Math.round(units * WORKSHOPS));
const parentOf = (n: number, size: Size) =>
  n === 0 ? undefined : n <= workshops(size) ? 0 : 1 + (n % workshops(size));

/** The team that a member is in; the analyst and the administrator are of the enterprise. */
export function unitOfMember(n: number, size: Size): number {
  if (n < 2) return 0;
  const first = workshops(size) + 1;
  return first + (n % (size.units - first));
}

function* numbers(count: number): Generator<number> {
  for (let n = 0; n < count; n++) yield n;
}

function* map<T>(count: number, row: (n: number) => T): Generator<T> {
  for (const n of numbers(count)) yield row(n);
}

export const units = (size: Size): Rows => ({
  table: 'organisation_unit',
  columns: [...stored, 'code', 'name', 'kind', 'parentId', 'tags', 'validFrom'],
  values: map(size.units, (n) => {
    const parent = parentOf(n, size);
    const [kind, name] =
      parent === undefined ? ['ENTERPRISE', '总厂'] : parent === 0 ? ['WORKSHOP', `${n}车间`] : ['TEAM', `${n}班组`];
    return [...storedAs(unitId(n)), `U${n}`, name, kind, parent === undefined ? null : unitId(parent), '[]', SINCE];
  }),
});

export const closure = (size: Size): Rows => ({
  table: 'organisation_unit_closure',
  columns: ['ancestorId', 'descendantId', 'depth', 'validFrom'],
  values: (function* () {
    for (const n of numbers(size.units))
      for (let at: number | undefined = n, depth = 0; at !== undefined; at = parentOf(at, size), depth++)
        yield [unitId(at), unitId(n), depth, SINCE];
  })(),
});

export const members = (size: Size): Rows => ({
  table: 'organisation_member',
  columns: [...stored, 'employeeNo', 'name', 'employment', 'status', 'hiredOn'],
  values: map(size.members, (n) => {
    const name = `${SURNAMES[n % 10]}${GIVEN[Math.floor(n / 10) % 10]}`;
    return [...storedAs(memberId(n)), String(100_000 + n), name, 'REGULAR', 'ACTIVE', SINCE];
  }),
});

export const memberships = (size: Size): Rows => ({
  table: 'organisation_membership',
  columns: [...stored, 'memberId', 'unitId', 'kind', 'frontline', 'leader', 'validFrom'],
  values: map(size.members, (n) => [
    ...storedAs(seedId('mbs', n)),
    memberId(n),
    unitId(unitOfMember(n, size)),
    'PRIMARY',
    n < 2 ? 0 : 1,
    0,
    SINCE,
  ]),
});

/** `roles`: the ids of the built-in roles by code. */
export const grants = (roles: ReadonlyMap<string, string>): Rows => ({
  table: 'organisation_role_grant',
  columns: [...stored, 'memberId', 'roleId', 'unitId', 'validFrom'],
  values: [
    { member: analystId, role: 'analyst' },
    { member: administratorId, role: 'administrator' },
  ].map(({ member, role }, n) => [...storedAs(seedId('grt', n)), member, roles.get(role) ?? '', enterpriseId, SINCE]),
});

export const switches = (plugins: readonly string[]): Rows => ({
  table: 'kernel_plugin_setting',
  columns: [...stored, 'unitId', 'plugin', 'mode', 'locked', 'settings'],
  values: plugins.map((plugin, n) => [...storedAs(seedId('pls', n)), enterpriseId, plugin, 'ENABLED', 0, '{}']),
});
