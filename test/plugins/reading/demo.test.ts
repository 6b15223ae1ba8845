import { reading } from '../../../plugins/reading/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit } from '../../kit/index.ts';

describe.each(databases)('the demonstration of reading on $name', ({ dialect }) => {
  test('fills a season that is under way, whose numbers agree with each other', async () => {
    const it = await startUnit({ plugins: [reading], dialect, now: () => new Date('2026-03-10T02:00:00Z') });
    await it.server.kernel.systemContext().transaction((context) => reading.demo?.(context) ?? Promise.resolve());
    const answer = await it.ask(
      `{ readingActivities { nodes { title status startsOn endsOn books { totalCount } readThroughs(first: 100) { totalCount nodes {
        status progress minutes evidenceReached startedOn finishedOn edition { pages } progressLog { nodes { progressAfter minutes } } } } } }
        works { totalCount } selfStudyPlans { totalCount } readingGoals { totalCount } }`,
    );
    expect(answer.errors).toBeUndefined();
    const [activity] = answer.data.readingActivities.nodes;
    expect(activity).toMatchObject({
      status: 'ACTIVE',
      startsOn: '2026-02-08',
      endsOn: '2026-05-09',
      books: { totalCount: 4 },
    });
    expect(answer.data).toMatchObject({
      works: { totalCount: 12 },
      selfStudyPlans: { totalCount: 4 },
      readingGoals: { totalCount: 11 },
    });
    expect(activity.readThroughs.totalCount).toBe(10);
    for (const each of activity.readThroughs.nodes) {
      const isFinished = ['FINISHED', 'VERIFIED', 'CHALLENGED'].includes(each.status);
      expect(each.finishedOn !== null).toBe(isFinished);
      expect(each.evidenceReached !== null).toBe(isFinished && each.status !== 'CHALLENGED');
      expect(each.progress).toBeLessThanOrEqual(each.edition.pages);
      if (isFinished) expect(each.progress).toBe(each.edition.pages);
      const log = each.progressLog.nodes as { progressAfter: number; minutes: number }[];
      expect(log.reduce((all, { minutes }) => all + minutes, 0)).toBe(each.minutes);
      expect(Math.max(0, ...log.map(({ progressAfter }) => progressAfter))).toBe(each.progress);
      if (each.finishedOn) expect(each.finishedOn <= '2026-03-10').toBe(true);
    }
    // The administrator sees no private note, which the demonstration has all the same.
    const notes = await it.ask('{ readingNotes(first: 100) { nodes { visibility } } }');
    expect(notes.data.readingNotes.nodes.length).toBeGreaterThan(2);
    expect(
      notes.data.readingNotes.nodes.filter(({ visibility }: { visibility: string }) => visibility === 'PRIVATE'),
    ).toEqual([]);
    const [row] = await it.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n FROM reading_note WHERE visibility = 'PRIVATE'`,
    );
    expect(Number(row?.n)).toBeGreaterThan(0);
  });
});
