import fc from 'fast-check';
import type { Kernel } from '../../server/kernel/boot/kernel.ts';
import { name, sql } from '../../server/kernel/data/sql.ts';

/** Where the metrics find their facts: the table, and the columns that say on which day each was. */
const facts: readonly { readonly table: string; readonly days: readonly string[]; readonly hasUnit?: false }[] = [
  { table: 'courses_hours', days: ['occurredOn'] },
  { table: 'courses_attendance', days: ['occurredOn'] },
  { table: 'courses_enrolment', days: ['enrolledOn', 'endedOn'] },
  { table: 'courses_class_place', days: ['endedOn'] },
  { table: 'competitions_entry', days: ['registeredOn'] },
  { table: 'competitions_entry_member', days: [] },
  { table: 'competitions_award', days: ['awardedOn'] },
  { table: 'competitions_event_result', days: ['publishedOn'] },
  { table: 'evaluation_subject', days: [] },
  { table: 'evaluation_result', days: [] },
  { table: 'reading_read_through', days: ['finishedOn'] },
  { table: 'reading_progress', days: ['loggedOn'], hasUnit: false },
  { table: 'reading_note', days: ['approvedOn'] },
];

/** Puts every fact of the demonstration on some day of a period and in some unit, whatever the domain would say of it. */
export async function spreadFacts(
  kernel: Kernel,
  unitIds: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const [begin, end] = [from, to].map((day) => Date.parse(day) / 86_400_000) as [number, number];
  const numbers = fc.sample(fc.nat({ max: 1_000_000 }), { numRuns: 20_000, seed: 20_261_117 });
  let n = 0;
  const next = (below: number) => (numbers[n++ % numbers.length] as number) % below;
  const day = () => new Date((begin + next(end - begin + 1)) * 86_400_000).toISOString().slice(0, 10);
  await kernel.systemContext().transaction(async ({ unguardedDatabase: db }) => {
    for (const { table, days, hasUnit = true } of facts)
      for (const row of await db.query(sql`SELECT * FROM ${name(table)} ORDER BY id`)) {
        const unit = hasUnit ? [sql`unitId = ${unitIds[next(unitIds.length)] ?? ''}`] : [];
        // What has not happened yet has no day.
        const moved = days.filter((column) => row[column] !== null).map((column) => sql`${name(column)} = ${day()}`);
        const [head, ...rest] = [...unit, ...moved];
        if (!head) continue;
        const set = rest.reduce((so, each) => sql`${so}, ${each}`, head);
        await db.execute(sql`UPDATE ${name(table)} SET ${set} WHERE id = ${row.id as string}`);
      }
    // The demonstration evaluates teams, last year; what is counted of people is the same rows of another kind.
    await db.execute(sql`UPDATE evaluation_result SET kind = 'PERSON'`);
    await db.execute(sql`UPDATE evaluation_cycle SET year = ${Number(to.slice(0, 4))}`);
  });
}
