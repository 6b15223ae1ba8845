import { type DocumentNode, Kind } from 'graphql';

/** A class for each value of the schema's enum of error codes. */
export function errorClasses(schema: DocumentNode, notice: string): string {
  const codes = schema.definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'ErrorCode',
  );
  const values = codes?.kind === Kind.ENUM_TYPE_DEFINITION ? (codes.values ?? []) : [];
  const named = values.map(({ name: { value }, description }) => ({
    code: value,
    words: description?.value.replace(/\s+/g, ' ') ?? '',
    name: `${value.toLowerCase().replace(/(^|_)([a-z])/g, (_, _line, letter: string) => letter.toUpperCase())}Error`,
  }));
  return [
    notice,
    "import { QinxueError } from '../errors.ts';",
    `/** The codes that the server had when this client was generated. */\nexport type ErrorCode =\n${named.map(({ code }) => `  | '${code}'`).join('\n')};`,
    ...named.map(({ name, code, words }) => `/** ${words} */\nexport class ${name} extends QinxueError<'${code}'> {}`),
    `/** The class of each code. */\nexport const errorClasses = {\n${named.map(({ code, name }) => `  ${code}: ${name},`).join('\n')}\n} as const;\n`,
  ].join('\n\n');
}
