import { readdir } from 'node:fs/promises';
import type { Person, TestServer } from '../../../kit/index.ts';

/** The least that passes as each of the types. */
export const png = (text = '') => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(text)]);
export const pdf = (text = '') => Buffer.from(`%PDF-1.7\n${text}`);

export interface Uploading {
  readonly person?: Person;
  readonly name?: string;
  readonly type?: string;
  readonly key?: string;
  readonly unit?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a file as a browser does. */
export async function upload(
  unit: Pick<TestServer, 'url' | 'token'>,
  body: Buffer | ReadableStream<Uint8Array>,
  { person = 'learnerA1', name = '图纸.png', type = 'image/png', key, unit: code, headers }: Uploading = {},
) {
  const response = await fetch(`${unit.url}/attachments`, {
    method: 'POST',
    body,
    headers: {
      authorization: `Bearer ${unit.token(person)}`,
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
      ...(key && { 'idempotency-key': key }),
      ...(code && { 'x-unit': code }),
      ...headers,
    },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit);
  const answer = (await response.json()) as {
    id: string;
    name: string;
    contentType: string;
    size: number;
    sha256: string;
    errors?: readonly { message: string; extensions: Readonly<Record<string, unknown>> }[];
  };
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, ...answer };
}

/** All files below a folder, sorted; neither folders nor the mark that it is the right one count. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.qinxue-attachments')
    .map((entry) => entry.name)
    .sort();
}
