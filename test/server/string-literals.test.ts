import { stringLiterals } from '../kit/string-literals.ts';

test('the strings of a source are read as they are told, and comments are none', () => {
  const source = [
    "// It's no string, `nor` is this.",
    "/* 'None' */ const a = 'Open it with `courseRestore`.', b = 'it\\'s';",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source that has one
    'const c = `has ${n > 1 ? \' many, \\`x\\`\' : `one ${{ of: "two" }.of}`} and \\`${name}\\``;',
  ].join('\n');
  expect(stringLiterals(source)).toEqual([
    'Open it with `courseRestore`.',
    "it's",
    ' many, `x`',
    'two',
    'one …',
    'has … and `…`',
  ]);
});
