const known = new Map<string, Promise<string>>();

/**
 * The id of a document in the manifest: `sha256:` and the hash of its text. Pages without TLS have no
 * hashes; there the text itself is sent, which the server takes as well.
 */
export function documentId(text: string): Promise<string> {
  let id = known.get(text);
  if (!id) {
    id = hashed(text);
    known.set(text, id);
  }
  return id;
}

async function hashed(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return text;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${hex(new Uint8Array(hash))}`;
}

/** `randomUUID` is not there in pages without TLS, random bytes are. */
export const randomKey = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
