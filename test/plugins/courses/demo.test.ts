import { courses } from '../../../plugins/courses/index.ts';
import { drift } from '../../../server/kernel/data/drift.ts';
import { databases, startUnit } from '../../kit/index.ts';

describe.each(databases)('the demonstration on $name', ({ dialect }) => {
  test('fills a catalogue and people at work on it, every status as its rule explains', async () => {
    const it = await startUnit({ plugins: [courses], dialect, now: () => new Date('2026-03-02T02:00:00Z') });
    const enabled = await it.ask('{ unit(id: "E") { courses { totalCount } } }');
    expect(enabled.data.unit.courses.totalCount).toBe(0);
    await it.server.kernel.systemContext().transaction((context) => courses.demo?.(context) ?? Promise.resolve());

    const answer =
      await it.ask(`{ unit(id: "E") { courses { nodes { code status currentVersion { no modules { items { code } } }
      enrolments(first: 50) { nodes { status progress completedAt endedOn completion { isMet tree { progress } } } } } } } }`);
    expect(answer.errors).toBeUndefined();
    const { nodes } = answer.data.unit.courses;
    expect(nodes).toHaveLength(6);
    expect(nodes.map((course: { status: string }) => course.status).sort()).toEqual([
      'DRAFT',
      ...Array(5).fill('PUBLISHED'),
    ]);
    const enrolments = nodes.flatMap((course: { enrolments: { nodes: object[] } }) => course.enrolments.nodes);
    expect(enrolments.length).toBeGreaterThan(35);
    const statuses = new Set(enrolments.map(({ status }: { status: string }) => status));
    expect([...statuses].sort()).toEqual(['COMPLETED', 'ENROLLED', 'EXPIRED', 'IN_PROGRESS', 'WITHDRAWN']);
    for (const { status, progress, completedAt, endedOn, completion } of enrolments) {
      expect(completion).toEqual({ isMet: status === 'COMPLETED', tree: { progress } });
      expect(completedAt !== null).toBe(status === 'COMPLETED');
      expect(endedOn === null).toBe(status === 'ENROLLED' || status === 'IN_PROGRESS');
    }
    expect(await drift(it.server.kernel.database, it.server.kernel.installation.entities)).toEqual([]);
  });
});
