import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataStorage } from 'class-validator';
import { plugins } from '../../plugins/index.ts';
import { rulesWithWords } from '../../server/kernel/schema/rule-words.ts';

/** Whose messages are all in both languages. */
const rooms = ['server', 'plugins'];

/** An error of which the words are one text, whatever it is about. */
const plainMessages = [
  /new QinxueError\(\s*'[A-Z_]+',\s*['"`]/,
  /\bbadInput\(\s*(?:'[^']*'|"[^"]*"|`[^`]*`|[\w.]+),\s*['"`]/,
  /\bhttpError\(\s*\d+,\s*['"`]/,
];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

describe('what people are told is in both languages', () => {
  test('no error is written in one', () => {
    const files = rooms.flatMap(filesIn);
    expect(files.length).toBeGreaterThan(100);
    const plain = files.filter((file) => plainMessages.some((form) => form.test(readFileSync(file, 'utf8'))));
    expect(plain).toEqual([]);
  });

  test('the forms are found where they are', () => {
    const samples = [
      "throw new QinxueError('CONFLICT', 'Gone.');",
      "new QinxueError(\n  'CONFLICT',\n  `Gone now.`)",
      "badInput('input.x', 'is wrong')",
      'badInput(argument, `is now`)',
      "httpError(404, 'Gone.')",
    ];
    for (const sample of samples) expect(plainMessages.some((form) => form.test(sample))).toBe(true);
    const fine = ["new QinxueError('CONFLICT', text('Gone.', '没有。'))", "badInput('x', text('a', 'b'))"];
    for (const sample of fine) expect(plainMessages.some((form) => form.test(sample))).toBe(false);
  });

  test('every rule that an input or a setting has is known in Chinese', () => {
    expect(plugins.length).toBeGreaterThan(3);
    const storage = getMetadataStorage() as unknown as {
      readonly validationMetadatas: ReadonlyMap<unknown, readonly { readonly name?: string; readonly type: string }[]>;
    };
    const names = [...storage.validationMetadatas.values()].flat().map(({ name, type }) => name ?? type);
    const known = (name: string) =>
      rulesWithWords.has(name) || ['nestedValidation', 'conditionalValidation'].includes(name);
    expect(names.length).toBeGreaterThan(5);
    expect([...new Set(names)].filter((name) => !known(name))).toEqual([]);
  });
});
