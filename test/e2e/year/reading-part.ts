import type { Lived, Part } from './part.ts';
import type { Year } from './year.ts';

/** What each reader does, by their place in their workshop: from a plan on paper to a book that a reviewer has verified. */
const deeds = ['PLANNED', 'DECLARED', 'NOTED', 'VERIFIED'] as const;
type Deed = (typeof deeds)[number];

interface Reader {
  readonly no: string;
  readonly workshop: string;
  readonly deed: Deed;
}

interface Books {
  readonly required: string;
  readonly other: string;
}

const REVIEWER = 'E03';

export const readingPart: Part = {
  plugin: 'reading',
  root: 'readingActivities',
  async live(year, workshops) {
    year.on('2026-06-01');
    const required = await enter(year, '钢铁是怎样炼成的', '9787302511625', 320);
    const other = await enter(year, '工匠之路', null, null);
    const { id: activity } = await year.run(
      'E01',
      'readingActivityCreate',
      'ReadingActivityCreateInput',
      {
        unit: 'E',
        title: '书香年',
        startsOn: '2026-06-01',
        endsOn: '2026-08-31',
        evidenceLevel: 1,
        books: [
          { work: required.work, required: true },
          { work: other.work, required: false },
        ],
        deliverables: [{ kind: 'NOTE', least: 1 }],
      },
      'id',
    );
    for (const step of ['Publish', 'Activate'])
      await year.run('E01', `readingActivity${step}`, 'ReadingActivityInput', { readingActivity: activity }, 'status');
    const readers = readersOf(year, workshops);
    const books = { required: required.edition, other: other.edition };
    for (const reader of readers) await read(year, activity, reader, books);
    year.on('2026-09-01');
    for (const step of ['CloseSubmissions', 'BeginJudging', 'PublishResults', 'Archive'])
      await year.run('E01', `readingActivity${step}`, 'ReadingActivityInput', { readingActivity: activity }, 'status');
    return { check: () => check(year, activity, readers) } satisfies Lived;
  },
};

async function enter(year: Year, title: string, isbn: string | null, pages: number | null) {
  const work = await year.run('E01', 'workCreate', 'WorkCreateInput', { title, authors: ['佚名'] }, 'id');
  const edition = await year.run('E01', 'editionCreate', 'EditionCreateInput', { work: work.id, isbn, pages }, 'id');
  return { work: work.id as string, edition: edition.id as string };
}

async function read(year: Year, activity: string, { no, deed }: Reader, books: Books): Promise<void> {
  const level = deeds.indexOf(deed);
  const readThrough = await plan(year, no, activity, books.required);
  if (level >= 1) await finish(year, no, readThrough, 320);
  if (level >= 2) await note(year, no, readThrough);
  if (level < 3) return;
  await year.run(REVIEWER, 'readThroughVerify', 'ReadThroughVerifyInput', { readThrough }, 'evidenceReached status');
  // A second one only declared: it counts nowhere from level 1 on.
  await finish(year, no, await plan(year, no, activity, books.other), 100);
  await study(year, no);
}

const plan = async (year: Year, no: string, readingActivity: string, edition: string): Promise<string> =>
  (await year.run(no, 'readThroughPlan', 'ReadThroughPlanInput', { edition, readingActivity }, 'id')).id;

async function finish(year: Year, no: string, readThrough: string, progress: number): Promise<void> {
  await year.run(no, 'readThroughStart', 'ReadThroughInput', { readThrough }, 'status');
  const input = { readThrough, progress, minutes: 90 };
  await year.run(no, 'readingProgressRecord', 'ReadingProgressRecordInput', input, 'id');
  await year.run(no, 'readThroughFinish', 'ReadThroughInput', { readThrough }, 'status');
}

async function note(year: Year, no: string, readThrough: string): Promise<void> {
  const written = { readThrough, kind: 'NOTE', title: '读后感', body: `${no}:一点一点地做。`, visibility: 'UNIT' };
  const { id: readingNote } = await year.run(no, 'readingNoteCreate', 'ReadingNoteCreateInput', written, 'id');
  await year.run(no, 'readingNoteSubmit', 'ReadingNoteInput', { readingNote }, 'status');
  await year.run(REVIEWER, 'readingNoteApprove', 'ReadingNoteApproveInput', { readingNote, score: 90 }, 'status');
}

async function study(year: Year, no: string): Promise<void> {
  const aim = {
    aim: '考取高级工证书',
    milestones: [{ title: '读完教材', dueOn: '2026-12-01', proof: '笔记' }],
  };
  const { id: selfStudyPlan } = await year.run(no, 'selfStudyPlanCreate', 'SelfStudyPlanCreateInput', aim, 'id');
  await year.run(no, 'selfStudyPlanSubmit', 'SelfStudyPlanInput', { selfStudyPlan }, 'status');
  await year.run(REVIEWER, 'selfStudyPlanApprove', 'SelfStudyPlanReviewInput', { selfStudyPlan }, 'status');
}

async function check(year: Year, activity: string, readers: readonly Reader[]): Promise<void> {
  const rows = await year.pages<{ member: { employeeNo: string } }>(
    'E01',
    'query ($id: ID!, $after: String) { readingActivity(id: $id) { results(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { booksRead requiredRead isComplete deliverables { kind done } member { employeeNo } } } } }',
    { id: activity },
    ({ readingActivity }) => readingActivity.results,
  );
  const results = new Map(rows.map(({ member, ...result }) => [member.employeeNo, result]));
  for (const { no, deed } of readers) {
    const has = deeds.indexOf(deed) >= 2 ? 1 : 0;
    expect([no, results.get(no)]).toEqual([
      no,
      { booksRead: has, requiredRead: has, isComplete: has === 1, deliverables: [{ kind: 'NOTE', done: has }] },
    ]);
  }
  for (const workshop of new Set(readers.map((reader) => reader.workshop))) {
    const here = readers.filter((reader) => reader.workshop === workshop).map(({ deed }) => deed);
    const count = (...which: Deed[]) => here.filter((deed) => which.includes(deed)).length;
    const { unit } = await year.tell(
      'E02',
      `query ($id: ID!) { unit(id: $id) {
        books: metric(id: "reading.books-per-head", from: "2026-01-01", to: "2026-12-31") { numerator }
        notes: metric(id: "reading.notes-per-head", from: "2026-01-01", to: "2026-12-31") { numerator }
        verified: metric(id: "reading.verified-share", from: "2026-01-01", to: "2026-12-31") { numerator denominator }
        plans: metric(id: "reading.active-plans-share", from: "2026-01-01", to: "2026-12-31") { numerator } } }`,
      { id: workshop },
      'E',
    );
    expect(unit.books.numerator).toBe(count('NOTED', 'VERIFIED'));
    expect(unit.notes.numerator).toBe(count('NOTED', 'VERIFIED'));
    expect(unit.plans.numerator).toBe(count('VERIFIED'));
    expect(unit.verified.numerator).toBe(count('VERIFIED'));
  }
}

/** Four of each team. */
const readersOf = (year: Year, workshops: readonly string[]): Reader[] =>
  workshops.flatMap((workshop) =>
    year.teams
      .filter((team) => team.workshop === workshop)
      .flatMap(({ people }) => people.slice(1, 5))
      .map((no, i) => ({ no, workshop, deed: deeds[i % deeds.length] as Deed })),
  );
