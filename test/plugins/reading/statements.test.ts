import { reading } from '../../../plugins/reading/index.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { databases, startUnit } from '../../kit/index.ts';

describe.each(databases)('statements of reading on $name', ({ dialect }) => {
  test('a nested query costs as many for a hundred rows as for one', async () => {
    const it = await startUnit({ plugins: [reading], dialect });
    await it.server.kernel.systemContext().transaction((context) => reading.demo?.(context) ?? Promise.resolve());
    const cost = async (query: string, first: number) => {
      const texts: string[] = [];
      const stop = observeStatements((text) => texts.push(text));
      const answer = await it.ask(query, { first });
      stop();
      expect(answer.errors).toBeUndefined();
      // Others look at the directory's version and at deliveries now and then.
      const own = texts.filter((text) => /reading_|organisation_member/.test(text) && !text.includes('kernel_'));
      return { statements: own.length, answer };
    };
    const queries = [
      `query ($first: Int) { works(first: $first) { totalCount nodes { title editions(first: 5) { totalCount nodes { isbn10 pages } } } } }`,
      `query ($first: Int) { editions(first: $first) { nodes { work { title subjects } } } }`,
      `query ($first: Int) { unit(id: "E") { readingActivities(first: 5) { nodes { audience books(first: 5) { nodes { required work { title } } }
        readThroughs(first: $first) { totalCount nodes { status member { name } edition { pages work { title } } } } } } } }`,
      `query ($first: Int) { readThroughs(first: $first) { nodes { progressLog(first: 5) { totalCount nodes { progressAfter } }
        notes(first: 5) { nodes { title isSimilar similarTo { title } author { name } reviewer { name } } } readingActivity { title } unit { name } } } }`,
      `query ($first: Int) { readingNotes(first: $first) { totalCount nodes { words similarity reviewRemark author { name } readThrough { evidenceReached work { title } } } } }`,
      `query ($first: Int) { readingGoals(first: $first, filter: { owner: { eq: MEMBER } }) { nodes { member { name } unit { name } progress { value share isReached } } } }`,
      `query ($first: Int) { selfStudyPlans(first: $first) { nodes { aim mentor { name } member { name } milestones(first: 5) { totalCount nodes { title provenOn } } } } }`,
      `query ($first: Int) { members(first: $first) { nodes { readThroughs(first: 5) { totalCount nodes { work { title } } } readingNotes(first: 5) { totalCount }
        readingGoals(first: 5) { nodes { progress { value } } } selfStudyPlans(first: 5) { nodes { status } } } } }`,
      `query ($first: Int) { readingActivities(first: 5) { nodes { results(first: $first) { totalCount nodes { isComplete } } notes(first: $first) { nodes { title readingActivity { title } } } } } }`,
    ];
    for (const query of queries) {
      // Who asks is looked up once and then known for a while.
      await cost(query, 100);
      const one = await cost(query, 1);
      const hundred = await cost(query, 100);
      expect({ query, statements: hundred.statements }).toEqual({ query, statements: one.statements });
      expect(hundred.statements).toBeGreaterThan(1);
      expect(hundred.statements).toBeLessThan(15);
    }
  });
});
