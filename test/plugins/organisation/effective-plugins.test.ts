import fc from 'fast-check';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import {
  effectivePlugins,
  type SettingRow,
  type UnitSettings,
} from '../../../server/kernel/contract/directory/switchboard.ts';

type Node = Pick<Plugin, 'id' | 'requires'>;

const node = (id: string, ...requires: Node[]): Node => ({ id, requires: requires as never });
const base = node('base');
const courses = node('courses', base);
const exams = node('exams', courses);
const reading = node('reading', base);
const criteria = node('criteria', exams, reading);
const plugins = [base, courses, exams, reading, criteria];
const alwaysOn = new Set(['base']);
const optional = plugins.filter(({ id }) => id !== 'base').map(({ id }) => id);

const row: fc.Arbitrary<SettingRow> = fc.record({
  mode: fc.constantFrom('ENABLED' as const, 'SUSPENDED' as const, 'DISABLED' as const),
  locked: fc.boolean(),
  settings: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer(), { maxKeys: 2 }),
});
const unit = fc.dictionary(fc.constantFrom(...optional), row, { maxKeys: 4 });
/** From the root down. */
const path = fc
  .array(unit, { minLength: 1, maxLength: 4 })
  .map((units) => units.map((rows, i): UnitSettings => ({ unitId: `u${i}`, settings: new Map(Object.entries(rows)) })));
const some = fc.constantFrom(...optional);

const effective = (units: readonly UnitSettings[]) => effectivePlugins(plugins, units, alwaysOn);
const on = (units: readonly UnitSettings[]) =>
  [...effective(units).values()].filter((state) => state.isOn).map((state) => state.id);
const withRow = (units: readonly UnitSettings[], at: number, id: string, setting: SettingRow | null) =>
  units.map((u, i) => {
    if (i !== at) return u;
    const settings = new Map(u.settings);
    if (setting) settings.set(id, setting);
    else settings.delete(id);
    return { ...u, settings };
  });

describe('the plugins of a unit', () => {
  test('without a lock the nearest choice wins', () => {
    fc.assert(
      fc.property(path, some, (units, id) => {
        const free = units.map((u) => ({
          ...u,
          settings: new Map([...u.settings].map(([k, r]) => [k, { ...r, locked: false }])),
        }));
        const nearest = free.findLast((u) => u.settings.has(id));
        const state = effective(free).get(id);
        expect(state?.mode).toBe(nearest?.settings.get(id)?.mode ?? 'DISABLED');
        expect(state?.setIn).toBe(nearest?.unitId);
        expect(state?.lockedBy).toBeUndefined();
      }),
    );
  });

  test('with a lock the topmost one wins, and nothing below it counts', () => {
    fc.assert(
      fc.property(path, some, unit, (units, id, below) => {
        const lock = units.findIndex((u) => u.settings.get(id)?.locked);
        if (lock < 0) return;
        const state = effective(units).get(id);
        expect(state?.mode).toBe(units[lock]?.settings.get(id)?.mode);
        expect(state?.lockedBy).toBe(lock === units.length - 1 ? undefined : `u${lock}`);
        const changed = [...units.slice(0, lock + 1), { unitId: 'x', settings: new Map(Object.entries(below)) }];
        expect(effective(changed).get(id)).toMatchObject({ mode: state?.mode, settings: state?.settings });
      }),
    );
  });

  test('one whose requirement is off is off', () => {
    fc.assert(
      fc.property(path, (units) => {
        const ids = new Set(on(units));
        for (const plugin of plugins)
          if (ids.has(plugin.id)) for (const required of plugin.requires) expect(ids).toContain(required.id);
        expect(ids).toContain('base');
      }),
    );
  });

  test('enabling one in a unit takes no other away, unless a lock on it is released', () => {
    fc.assert(
      fc.property(path, some, fc.nat(3), fc.boolean(), (units, id, n, lock) => {
        const at = n % units.length;
        // Without its lock the choices below it count again, and one of them may be to go without.
        const locked = lock || units[at]?.settings.get(id)?.locked === true;
        const after = withRow(units, at, id, { mode: 'ENABLED', locked, settings: {} });
        const ids = on(after);
        for (const other of on(units)) if (other !== id) expect(ids).toContain(other);
      }),
    );
  });

  test('disabling one takes only those that require it', () => {
    fc.assert(
      fc.property(path, some, (units, id) => {
        const after = new Set(
          on(withRow(units, units.length - 1, id, { mode: 'DISABLED', locked: false, settings: {} })),
        );
        const needs = (plugin: Node): boolean => plugin.id === id || plugin.requires.some((r) => needs(r as Node));
        for (const plugin of plugins)
          if (!needs(plugin)) expect(after.has(plugin.id)).toBe(on(units).includes(plugin.id));
      }),
    );
  });

  test('a choice here changes nothing above', () => {
    fc.assert(
      fc.property(path, some, row, (units, id, setting) => {
        const above = units.slice(0, -1);
        expect(on(withRow(units, units.length - 1, id, setting).slice(0, -1))).toEqual(on(above));
      }),
    );
  });

  test('settings add up by key from the root down, as far as the lock', () => {
    fc.assert(
      fc.property(path, some, (units, id) => {
        const rows = units.flatMap((u) => u.settings.get(id) ?? []);
        const lock = rows.findIndex((r) => r.locked);
        const counting = lock < 0 ? rows : rows.slice(0, lock + 1);
        for (const key of ['a', 'b'])
          expect(effective(units).get(id)?.settings[key]).toBe(
            counting.findLast((r) => key in r.settings)?.settings[key],
          );
      }),
    );
  });

  test('a plugin below its suspended requirement stays readable', () => {
    const path = [
      {
        unitId: 'u',
        settings: new Map<string, SettingRow>([
          ['courses', { mode: 'SUSPENDED', locked: false, settings: {} }],
          ['exams', { mode: 'ENABLED', locked: false, settings: {} }],
        ]),
      },
    ];
    expect(on(path)).toEqual(['base', 'courses', 'exams']);
  });
});
