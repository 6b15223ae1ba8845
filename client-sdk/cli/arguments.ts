import { parseArgs } from 'node:util';
import { GenerateError } from '../generate/sources.ts';

export const USAGE = `qinxue-client generate: the typed client of one unit, from its own graph

  npx qinxue-client generate --url https://learn.example.com/graphql --unit W03 --out src/qinxue
  npx qinxue-client generate --schema unit.graphql --operations src/operations --out src/qinxue

  --url URL           where GraphQL is; the graph is read from there, with the token in QINXUE_TOKEN
  --anonymous         without a token: then the graph is what everybody sees, which has no plugin of any unit
  --unit UNIT         the unit, by code or id; without it your own
  --schema FILE       or the graph from a file (SDL), as GET /schema.graphql gives it
  --operations DIR    your operations: .graphql files, those in a folder become a module of its name;
                      without it the operations that come with the client, for the plugins of the graph
  --out DIR           where the files go

Run it again whenever the graph or the operations have changed. CHANGES.md in the folder tells what is
different, trusted-documents.json is for the server's TRUSTED_DOCUMENTS.
`;

/** What to generate from what. */
export interface Arguments {
  readonly graph:
    | { readonly url: string; readonly unit: string | undefined; readonly isAnonymous: boolean }
    | { readonly file: string };
  readonly operations: string | undefined;
  readonly out: string;
}

/** Undefined where help is wanted. @throws GenerateError */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const text = { type: 'string' } as const;
  const options = {
    url: text,
    unit: text,
    schema: text,
    operations: text,
    out: text,
    anonymous: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = understood(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  if (values.help || !positionals.length) return undefined;
  const { url, unit, schema, operations, out } = values;
  if (positionals.join(' ') !== 'generate') throw new GenerateError(`There is no command "${positionals.join(' ')}".`);
  if (out === undefined) throw new GenerateError('Say with --out where the files go.');
  if ((url === undefined) === (schema === undefined))
    throw new GenerateError('Give --url or --schema, to say which graph.');
  const graph =
    schema !== undefined ? { file: schema } : { url: url ?? '', unit, isAnonymous: values.anonymous === true };
  return { graph, operations, out };
}

function understood<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new GenerateError((error as Error).message);
  }
}
