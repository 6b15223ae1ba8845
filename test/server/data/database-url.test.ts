import { BootError } from '../../../server/kernel/base/errors.ts';
import { openDatabase } from '../../../server/kernel/data/open.ts';

describe('A database URL', () => {
  it.each([
    ['postgres://root:secret@host/name', /^No database is known for postgres:/],
    ['./qinxue.db', /^No database is known for no scheme/],
    ['sqlite:', /names no file/],
    ['sqlite::memory:', /names no file/],
  ])('%s is refused with the remedy', async (url, message) => {
    const refusal = await openDatabase(url).catch((error) => error);
    expect(refusal).toBeInstanceOf(BootError);
    expect(refusal.message).toMatch(message);
    expect(refusal.message).toContain('sqlite:');
    expect(refusal.message).not.toContain('secret');
  });
});
