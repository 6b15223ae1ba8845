import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { randomNonce } from '../base/random.ts';

/** A deployment has one secret, which never changes: its key is derived once. */
const keys = new Map<string, Buffer>();

function keyOf(secret: string): Buffer {
  const key = keys.get(secret) ?? Buffer.from(hkdfSync('sha256', secret, '', 'qinxue answers', 32));
  keys.set(secret, key);
  return key;
}

/** AES-256-GCM: nonce, tag and ciphertext in base64. */
export function seal(secret: string, text: string): string {
  const nonce = randomNonce(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

export function open(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
