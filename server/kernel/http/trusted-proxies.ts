import { isIP, isIPv6 } from 'node:net';

/** How many proxies stand before the server, or which: what they say of a caller's address is believed. */
export type TrustedProxies = number | readonly string[];

const NAMES = ['loopback', 'linklocal', 'uniquelocal'];
const MAX_HOPS = 10;

/**
 * `1`, or `10.0.0.0/8, 192.168.1.5`. False where nothing stands between; undefined for what is neither – `true` and
 * `*` would let everybody say where they come from.
 */
export function readTrustedProxies(text: string): TrustedProxies | false | undefined {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const [first = ''] = parts;
  if (!first) return false;
  if (parts.length === 1 && /^\d+$/.test(first)) {
    const hops = Number(first);
    return hops === 0 ? false : hops <= MAX_HOPS ? hops : undefined;
  }
  return parts.every(isRange) ? parts : undefined;
}

/** The same as Fastify takes it: a number of proxies is counted from the line inwards. */
export const trustOf = (
  proxies: TrustedProxies | false,
): false | string[] | ((address: string, hop: number) => boolean) =>
  typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies && [...proxies];

function isRange(text: string): boolean {
  if (NAMES.includes(text)) return true;
  const [address = '', length, ...more] = text.split('/');
  if (more.length || !isIP(address)) return false;
  const most = isIPv6(address) ? 128 : 32;
  // A range of everybody is nobody's proxy.
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) > 0 && Number(length) <= most);
}
