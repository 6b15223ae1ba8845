import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { competitions } from '../../plugins/competitions/index.ts';
import { courses } from '../../plugins/courses/index.ts';
import { evaluation } from '../../plugins/evaluation/index.ts';
import { organisation } from '../../plugins/organisation/index.ts';
import { reading } from '../../plugins/reading/index.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import { install } from '../../server/kernel/contract/installation/installation.ts';
import { compose } from '../../server/kernel/schema/compose.ts';

/** What a message tells people to use, of the plugins whose remedies are walked. */
describe.each([reading as Plugin, competitions as Plugin, courses as Plugin, evaluation as Plugin])(
  'the remedies in messages of $id',
  (plugin) => {
    const { schema } = compose(install([organisation, plugin], [organisation.id]));
    // A message names mutations, and what is given to them.
    const names = new Set(
      Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])),
    );
    const folder = join('plugins', plugin.id);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
    /** Names in backticks within a string: `\`readThroughStop\`` in a template, `readThroughStop` in quotes. */
    const named = sources.flatMap(({ file, source }) =>
      source
        .split('\n')
        .filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line))
        // A description ends with its Chinese term in brackets; it is no message.
        .filter((line) => !/\([\u4e00-\u9fff]+\)\.['`]/.test(line))
        .flatMap((line) =>
          [...line.matchAll(/\\?`([a-z]+[A-Z][A-Za-z]+)\\?`/g)].map(([, name]) => ({ file, name: name ?? '' })),
        ),
    );

    test('name mutations and fields of the graph', () => {
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter(({ name }) => !names.has(name))).toEqual([]);
    });

    test('are the same in both languages', () => {
      const times = new Map<string, number>();
      for (const { file, name } of named) times.set(`${file} ${name}`, (times.get(`${file} ${name}`) ?? 0) + 1);
      expect([...times].filter(([, n]) => n % 2 !== 0)).toEqual([]);
    });
  },
);
