import type { AcceptedDocument } from '../../../server/kernel/execution/documents.ts';
import type { Validated } from '../../../server/kernel/execution/validated-documents.ts';
import { ValidatedDocuments } from '../../../server/kernel/execution/validated-documents.ts';

const document = (): AcceptedDocument => ({ needs: new Set(), signsIn: false });
const found = (contentType: string) => ({ contentType }) as Validated;

test('what was found is found again by its document and fingerprint', () => {
  const cache = new ValidatedDocuments();
  const [one, other] = [document(), document()];
  cache.keep(one, 'a', found('1a'), 10);
  cache.keep(one, 'b', found('1b'), 10);
  expect([cache.find(one, 'a'), cache.find(one, 'b')]).toEqual([found('1a'), found('1b')]);
  expect([cache.find(one, 'c'), cache.find(other, 'a')]).toEqual([undefined, undefined]);
});

test('of one document no more than twenty are held', () => {
  const cache = new ValidatedDocuments();
  const one = document();
  for (let n = 0; n < 1000; n++) cache.keep(one, `${n}`, found(`${n}`), 10);
  const held = Array.from({ length: 1000 }, (_, n) => cache.find(one, `${n}`)).filter(Boolean);
  expect(held).toHaveLength(20);
  expect(held.at(-1)).toEqual(found('999'));
});

test('of all documents no more than half a million letters are held, and the last ones used', () => {
  const cache = new ValidatedDocuments();
  const all = Array.from({ length: 100 }, document);
  for (const one of all) {
    cache.keep(one, '', found(''), 9_900);
    cache.find(all[0] as AcceptedDocument, '');
  }
  const held = all.map((one, n) => (cache.find(one, '') ? n : -1)).filter((n) => n >= 0);
  expect(held).toEqual([0, ...Array.from({ length: 49 }, (_, n) => 51 + n)]);
});
