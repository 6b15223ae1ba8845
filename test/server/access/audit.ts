import { linksOf } from '../../../server/kernel/contract/link.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { Oracle } from './oracle.ts';
import type { Person, World } from './world.ts';

const HIDDEN = '•';
const MAX = 600;

interface Entry {
  readonly entity: string;
  readonly entityId: string;
  readonly seq: number;
  readonly redacted: boolean;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly previousHash: string | null;
  readonly hash: string | null;
}

/** The log of changes, read by everyone, tells nothing that the graph hides from them. */
export function audit(world: World): void {
  const { kernel } = world.server.server;
  let shown = 0;
  let redacted = 0;

  const read = async (person: Person): Promise<Entry[]> => {
    const entries: Entry[] = [];
    for (let after: string | null = null; entries.length < MAX; ) {
      const { data, errors } = await person.ask(
        `query ($after: String) { auditEntries(first: 100, after: $after, orderBy: SEQ_DESC) { pageInfo { hasNextPage endCursor }
          nodes { seq entity entityId redacted before after reason previousHash hash } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      entries.push(...data.auditEntries.nodes);
      if (!data.auditEntries.pageInfo.hasNextPage) break;
      after = data.auditEntries.pageInfo.endCursor;
    }
    return entries;
  };

  test.each(world.people.map((person) => ({ name: person.name, person })))(
    '$name reads in the log what the graph shows them of the rows, and no more',
    async ({ person }) => {
      await world.refresh();
      const oracle = new Oracle(world);
      const readsAll = oracle.viewOf(person).holdsEverywhere('organisation.read-audit');
      for (const entry of await read(person)) {
        const entity = kernel.installation.entities.find(({ name }) => name === entry.entity);
        const isThere = entity && world.rows(entity).some(({ id }) => id === entry.entityId);
        const isExposed = world.entities.has(entry.entity);
        const sees = isThere && isExposed && entity ? oracle.visible(person, entity).has(entry.entityId) : readsAll;
        const told = { entry: `${entry.entity} ${entry.entityId}`, redacted: entry.redacted };
        expect(told).toEqual({ ...told, redacted: !sees });
        if (entry.redacted) {
          redacted += 1;
          expect([entry.before, entry.after, entry.reason, entry.hash]).toEqual([null, null, null, null]);
          continue;
        }
        shown += 1;
        if (!entity || !isExposed) continue;
        const links = [...linksOf(entity).values()];
        for (const [column, value] of [entry.before, entry.after].flatMap((json) =>
          json === null ? [] : Object.entries(JSON.parse(json) as object),
        )) {
          if (value === null || value === HIDDEN) continue;
          expect([entry.entity, column]).not.toEqual([
            entry.entity,
            (entity.redactedInAudit ?? []).find((each) => each === column) ?? '',
          ]);
          const link = links.find((each) => each.kind === 'one' && each.column === column);
          if (link?.kind !== 'one') continue;
          const to = link.to();
          const isLinkThere = world.rows(to).some(({ id }) => id === value);
          const where = { entry: told.entry, column, table: tableOf(to).name };
          expect({ ...where, seen: !isLinkThere || oracle.visible(person, to).has(String(value)) }).toEqual({
            ...where,
            seen: true,
          });
        }
      }
    },
  );

  test('no entry that is kept back can be guessed by its hash, which the next one has too', async () => {
    for (const person of world.people) {
      const bySeq = new Map((await read(person)).map((entry) => [entry.seq, entry]));
      for (const entry of bySeq.values()) if (bySeq.get(entry.seq - 1)?.redacted) expect(entry.previousHash).toBeNull();
    }
  });

  test('and there was something to read and something to keep back', () => {
    expect(shown).toBeGreaterThan(100);
    expect(redacted).toBeGreaterThan(30);
  });
}
