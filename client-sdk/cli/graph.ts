import { readFileSync } from 'node:fs';
import { buildASTSchema, type DocumentNode, parse } from 'graphql';
import { GenerateError } from '../generate/sources.ts';
import type { Arguments } from './arguments.ts';

/** The graph, from a server or a file. @throws GenerateError where there is none, or what is there is no schema */
export async function graphOf(graph: Arguments['graph'], token: string | undefined): Promise<DocumentNode> {
  const [place, text] = 'file' in graph ? [graph.file, readText(graph.file)] : await fetchText(graph, token);
  try {
    const document = parse(text);
    buildASTSchema(document);
    return document;
  } catch (error) {
    throw new GenerateError(`${place} is no schema: ${(error as Error).message}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new GenerateError(`The schema cannot be read: ${(error as Error).message}`);
  }
}

async function fetchText(
  {
    url,
    unit,
    isAnonymous,
  }: { readonly url: string; readonly unit: string | undefined; readonly isAnonymous: boolean },
  token: string | undefined,
): Promise<readonly [string, string]> {
  if (!URL.canParse(url)) throw new GenerateError(`--url ${url} is no address like https://learn.example.com/graphql.`);
  if (!token && !isAnonymous)
    throw new GenerateError(
      'There is no token in QINXUE_TOKEN, and without one the graph has no plugin of any unit. Set it, or ask for that graph with --anonymous.',
    );
  // Beside the endpoint, wherever that is.
  const address = new URL('schema.graphql', url).href;
  const headers = {
    ...(unit !== undefined && { 'x-unit': encodeURIComponent(unit) }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(address, { headers }).catch((error: unknown) => {
    throw new GenerateError(`${address} does not answer: ${(error as { cause?: Error }).cause?.message ?? error}`);
  });
  const text = await response.text();
  if (response.ok) return [address, text];
  throw new GenerateError(`${address} answers ${response.status}: ${toldIn(text)}`);
}

/** The server's own sentence, where it is one. */
function toldIn(text: string): string {
  try {
    return (JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message ?? '';
  } catch {
    return 'this is no server of Qinxue.';
  }
}
