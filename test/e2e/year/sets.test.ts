import { plugins } from '../../../plugins/index.ts';
import { parts } from './parts.ts';
import { small } from './roster.ts';
import { Year } from './year.ts';

const sets = Array.from({ length: 2 ** parts.length }, (_, bits) => {
  const enabled = parts.filter((_, i) => bits & (1 << i));
  return { name: enabled.map(({ plugin }) => plugin).join(', ') || 'no plugin', enabled };
});

describe('An organisation with', () => {
  test.each(sets)('$name: what is on works, and nothing else can be reached', async ({ enabled }) => {
    const year = await Year.begin(plugins, small, { dialect: 'sqlite' });
    try {
      for (const { plugin } of enabled) await year.enable(plugin, 'E');
      for (const part of parts) {
        const { code, data } = await year.ask('E01', `{ ${part.root} { totalCount } }`);
        if (enabled.includes(part)) expect(data[part.root].totalCount).toBeGreaterThanOrEqual(0);
        else expect([part.plugin, code]).toEqual([part.plugin, 'PLUGIN_NOT_ENABLED']);
      }
      expect(await year.rootOwners('E01')).toEqual(new Set(['organisation', ...enabled.map(({ plugin }) => plugin)]));

      const lived = [];
      for (const part of enabled) lived.push(await part.live(year, year.workshops));
      for (const each of lived) await each.check();
    } finally {
      await year.end();
    }
  });
});
