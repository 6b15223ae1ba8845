import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** Whoever has one IPv6 address has all of these. */
const GROUPS_OF_ONE = 4;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** What counts as one address: an IPv4 address, or the /64 that an IPv6 address is in. */
export function addressRange(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [front, back] = [groups(head), groups(tail)];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, GROUPS - front.length - back.length)).fill('0');
  const all = [...front, ...zeros, ...back].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
  return `${all.slice(0, GROUPS_OF_ONE).join(':')}::/64`;
}
