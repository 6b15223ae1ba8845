import fc from 'fast-check';
import { addressRange } from '../../../../plugins/organisation/sign-in/address-range.ts';
import { type AttemptCounts, MAX_ATTEMPTS, refusalOf } from '../../../../plugins/organisation/sign-in/attempt-rules.ts';
import { readTrustedProxies, trustOf } from '../../../../server/kernel/http/trusted-proxies.ts';

const count = fc.nat(600);
const counts = fc.record({ pair: count, subject: count, address: count, slow: count });
const names = ['pair', 'subject', 'address', 'slow'] as const;

describe('the rules of wrong sign-ins', () => {
  test('one more attempt never opens what was shut', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...names), (before, name) => {
        const after: AttemptCounts = { ...before, [name]: before[name] + 1 };
        return refusalOf(before) === undefined || refusalOf(after) !== undefined;
      }),
    );
  });

  test('within all limits nobody is refused, and an address alone shuts nobody out', () => {
    const within = fc.record({
      pair: fc.nat(MAX_ATTEMPTS.pair),
      subject: fc.nat(MAX_ATTEMPTS.subject),
      address: count,
      slow: fc.nat(MAX_ATTEMPTS.slow),
    });
    fc.assert(fc.property(within, (each) => refusalOf(each) === undefined));
  });
});

describe('an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s counts as %s', (address, range) => {
    expect(addressRange(address)).toBe(range);
  });
});

describe('TRUST_PROXY', () => {
  test.each([
    ['', false],
    ['0', false],
    ['1', 1],
    ['10.0.0.0/8, 192.168.1.5', ['10.0.0.0/8', '192.168.1.5']],
    ['loopback fd00::/8', ['loopback', 'fd00::/8']],
    ['true', undefined],
    ['*', undefined],
    ['99', undefined],
    ['0.0.0.0/0', undefined],
    ['10.0.0.0/33', undefined],
    ['proxy.example', undefined],
  ])('"%s" is read as %j', (text, proxies) => {
    expect(readTrustedProxies(text)).toEqual(proxies);
  });

  test('a number is counted from the line inwards', () => {
    const trust = trustOf(2) as (address: string, hop: number) => boolean;
    expect([0, 1, 2].map((hop) => trust('192.0.2.1', hop))).toEqual([true, true, false]);
  });
});
