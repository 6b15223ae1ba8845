import type { Database } from '../../../server/kernel/data/database.ts';
import { raw } from '../../../server/kernel/data/sql.ts';
import { memberId, unitId, unitOfMember } from './organisation.ts';
import { type Rows, seedId, stored, storedAs, write } from './rows.ts';
import type { Size } from './size.ts';
import { withoutKeys } from './without-keys.ts';

const FACTS = 5_000_000;

/** Credited hours of three years, each member's spread over all of them. */
const hours = (size: Size): Rows => ({
  table: 'courses_hours',
  columns: [...stored, 'memberId', 'unitId', 'hours', 'source', 'occurredOn', 'idempotencyKey'],
  values: (function* () {
    for (let n = 0; n < FACTS; n++) {
      const member = (n * 7919) % size.members;
      const [year, month, day] = [2024 + (n % 3), 1 + (Math.floor(n / 3) % 12), 1 + (Math.floor(n / 36) % 28)];
      yield [
        ...storedAs(seedId('hrs', n)),
        memberId(member),
        unitId(unitOfMember(member, size)),
        50 + (n % 400),
        'CLASS',
        `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        `seed ${n}`,
      ];
    }
  })(),
});

/** Five million facts beside what every size has, unless they are there. */
export async function fillFacts(database: Database, size: Size): Promise<void> {
  const [last] = await database.read.query(
    raw(`SELECT id FROM courses_hours WHERE id = '${seedId('hrs', FACTS - 1)}'`),
  );
  if (last) return;
  const facts = hours(size);
  await withoutKeys(database, facts.table, () => write(database, facts));
  await database.read.query(
    raw(database.dialect === 'mysql' ? 'ANALYZE TABLE courses_hours' : 'ANALYZE courses_hours'),
  );
}
