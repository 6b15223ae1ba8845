import { sql } from '../../../../server/kernel/data/sql.ts';
import type { AskOptions, TestServer } from '../../../kit/index.ts';
import { countRows } from './counting.ts';

export const mutation = `mutation ($input: RosterImportInput!) { rosterImport(input: $input) {
  dryRun kind encoding created { units members memberships } updated { units members memberships }
  closed unchanged problemCount problems(first: 3) { row column code message value } } }`;

/** The ways in which a roster is brought to a server, and what is looked at afterwards. */
export function importing(running: () => TestServer) {
  const bring = (text: string, options: { dryRun?: boolean } & AskOptions = {}) => {
    const { dryRun = false, ...how } = options;
    return running().ask(mutation, { input: { text, dryRun } }, how);
  };
  const rows = (statement: TemplateStringsArray, ...values: unknown[]) =>
    running().server.kernel.database.read.query(sql(statement, ...values));
  const counts = () => countRows(running().server.kernel);
  const send = (body: Buffer | string, { as = 'admin' as const, query = '', type = 'text/csv', headers = {} } = {}) =>
    fetch(`${running().url}/roster${query}`, {
      method: 'POST',
      headers: { 'content-type': type, ...(as && { authorization: `Bearer ${running().token(as)}` }), ...headers },
      body: new Uint8Array(Buffer.from(body)),
    });

  /** What the closure must be, from the parents alone. */
  async function expectSoundTree() {
    const parents = new Map((await rows`SELECT id, parentId FROM organisation_unit`).map((u) => [u.id, u.parentId]));
    const expected = [...parents.keys()].flatMap((id) => {
      const path: string[] = [];
      for (let at: unknown = id; at; at = parents.get(at)) path.push(`${at} ${id} ${path.length}`);
      return path;
    });
    const closure =
      await rows`SELECT ancestorId, descendantId, depth FROM organisation_unit_closure WHERE validTo IS NULL`;
    expect(closure.map((c) => `${c.ancestorId} ${c.descendantId} ${c.depth}`).sort()).toEqual(expected.sort());
  }

  return { bring, rows, counts, send, expectSoundTree };
}
