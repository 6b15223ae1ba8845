import type { AcceptedDocument } from '../../../server/kernel/execution/documents.ts';
import type { Verdict } from '../../../server/kernel/execution/verdicts.ts';
import { Verdicts } from '../../../server/kernel/execution/verdicts.ts';

const document = (): AcceptedDocument => ({ needs: new Set(), signsIn: false });
const verdict = (contentType: string) => ({ contentType }) as Verdict;

test('a verdict is found by its document and its words', () => {
  const verdicts = new Verdicts();
  const [one, other] = [document(), document()];
  verdicts.keep(one, 'a', verdict('1a'), 10);
  verdicts.keep(one, 'b', verdict('1b'), 10);
  expect([verdicts.find(one, 'a'), verdicts.find(one, 'b')]).toEqual([verdict('1a'), verdict('1b')]);
  expect([verdicts.find(one, 'c'), verdicts.find(other, 'a')]).toEqual([undefined, undefined]);
});

test('of one document no more than twenty are held', () => {
  const verdicts = new Verdicts();
  const one = document();
  for (let n = 0; n < 1000; n++) verdicts.keep(one, `${n}`, verdict(`${n}`), 10);
  const held = Array.from({ length: 1000 }, (_, n) => verdicts.find(one, `${n}`)).filter(Boolean);
  expect(held).toHaveLength(20);
  expect(held.at(-1)).toEqual(verdict('999'));
});

test('of all documents no more than half a million letters are held, and the last ones used', () => {
  const verdicts = new Verdicts();
  const all = Array.from({ length: 100 }, document);
  for (const one of all) {
    verdicts.keep(one, '', verdict(''), 9_900);
    verdicts.find(all[0] as AcceptedDocument, '');
  }
  const held = all.map((one, n) => (verdicts.find(one, '') ? n : -1)).filter((n) => n >= 0);
  expect(held).toEqual([0, ...Array.from({ length: 49 }, (_, n) => 51 + n)]);
});
