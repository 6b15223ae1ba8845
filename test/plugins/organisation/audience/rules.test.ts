import fc from 'fast-check';
import { type Audience, matchesAudience } from '../../../../plugins/organisation/audiences/audience.ts';
import { normalAudience } from '../../../../plugins/organisation/audiences/audience-normal.ts';
import { describeAudience } from '../../../../plugins/organisation/audiences/audience-words.ts';
import { audiences, profiles } from './arbitraries.ts';

const units = ['unt_1', 'unt_2', 'unt_3'];
const members = ['mem_1', 'mem_2', 'mem_3'];
const rule = audiences(units, members);
const profile = profiles(units, members);

const holds = (name: string, law: (a: Audience, b: Audience, is: (rule: Audience) => boolean) => boolean) =>
  test(name, () => {
    fc.assert(
      fc.property(rule, rule, profile, (a, b, who) => law(a, b, (r) => matchesAudience(r, who))),
      { numRuns: 2000 },
    );
  });

describe('the rules of an audience', () => {
  holds('all and any do not care for the order', (a, b, is) => {
    return is({ all: [a, b] }) === is({ all: [b, a] }) && is({ any: [a, b] }) === is({ any: [b, a] });
  });
  holds('not of not is the rule itself', (a, _, is) => is({ not: { not: a } }) === is(a));
  holds('a member is meant by a rule or by its opposite, never by both', (a, _, is) => {
    return is({ any: [a, { not: a }] }) && !is({ all: [a, { not: a }] });
  });
  holds("de Morgan's laws", (a, b, is) => {
    const neither = is({ not: { any: [a, b] } }) === is({ all: [{ not: a }, { not: b }] });
    return neither && is({ not: { all: [a, b] } }) === is({ any: [{ not: a }, { not: b }] });
  });
  holds('one takes up the other', (a, b, is) => {
    return is({ all: [a, { any: [a, b] }] }) === is(a) && is({ any: [a, { all: [a, b] }] }) === is(a);
  });
  holds('all of nothing is everybody', (a, _, is) => is({ all: [a, { all: [] }] }) === is(a) && is({ all: [] }));
  holds('a unit with everything below it has everybody of the unit', (_a, _b, is) => {
    const unit = { unit: 'unt_1', secondary: false };
    return !is({ unit: { ...unit, subtree: false } }) || is({ unit: { ...unit, subtree: true } });
  });
  holds('the plainest form means the same members, and stays as it is', (a, _, is) => {
    const plain = normalAudience(a);
    return is(plain) === is(a) && JSON.stringify(normalAudience(plain)) === JSON.stringify(plain);
  });
  holds('the kept form reads back as it was', (a, _, is) => is(JSON.parse(JSON.stringify(a))) === is(a));
  holds('every rule has words in both languages', (a) => {
    const { en, zh } = describeAudience(a);
    return en.length > 0 && zh.length > 0 && !/undefined|object/.test(en + zh);
  });
});

describe('a rule in words', () => {
  test('says whom it means, and brackets what belongs together', () => {
    const words = describeAudience(
      {
        all: [
          { unit: { unit: 'unt_1', subtree: true, secondary: true } },
          { any: [{ leader: true }, { post: ['welder', '电工'] }] },
          { not: { employment: ['TEMPORARY'] } },
        ],
      },
      () => 'Workshop A',
    );
    expect(words).toEqual({
      en: 'in Workshop A or below it, second posts and loans included and (leading a unit or with the post welder or 电工) and not (employed as temporary)',
      zh: 'Workshop A及其下属单位(含兼岗借调)且(负责人或岗位为welder或电工)且非(用工形式为临时工)',
    });
    expect(describeAudience({ all: [] })).toEqual({ en: 'everybody', zh: '所有人' });
    expect(describeAudience({ members: ['mem_1', 'mem_2'] })).toEqual({ en: '2 named people', zh: '指定的2人' });
  });
});
