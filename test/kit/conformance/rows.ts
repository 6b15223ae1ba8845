import { isExposed } from '../../../server/kernel/contract/installation/installation.ts';
import { graphqlName } from '../../../server/kernel/contract/names.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { client } from '../client.ts';
import { type Person, people } from '../factory.ts';
import type { TestServer } from '../start-unit.ts';
import type { OwnGraph } from './own-graph.ts';
import { rootLists } from './root-lists.ts';

const learners = ['learnerA1', 'learnerB1'] as const;

/** Rows that somebody sees through a root list without having anything to do with them, a sentence each. */
export async function foreignRows(unit: TestServer, own: OwnGraph): Promise<string[]> {
  const found: string[] = [];
  for (const { name, type, query } of rootLists(own)) {
    const stranger = await client(unit.url)(query);
    const isRefused = ['UNAUTHENTICATED', 'PLUGIN_NOT_ENABLED'].includes(stranger.code ?? '');
    if (!isRefused && stranger.data?.[name]?.totalCount !== 0) found.push(`${name}: a stranger gets ${stranger.text}`);
    for (const learner of learners) {
      const { data, errors } = await unit.as(learner)(query);
      if (errors) found.push(`${name}: ${learner} gets ${JSON.stringify(errors)}`);
      const ids = (data?.[name]?.nodes ?? []).map((node: { id: string }) => node.id);
      if (data?.[name]?.totalCount > 50) found.push(`${name}: ${learner} sees more than 50 rows`);
      for (const row of await foreign(unit, type, ids, learner)) found.push(`${name}: ${learner} sees ${row}`);
    }
  }
  return found;
}

/** The rows that are neither the learner's own nor of a unit on the learner's line; rows of no one are nobody's secret. */
async function foreign(unit: TestServer, type: string, ids: readonly string[], learner: Person): Promise<string[]> {
  const { kernel } = unit.server;
  const entity = kernel.installation.entities.find((each) => isExposed(each) && graphqlName(each) === type);
  if (!entity || !ids.length) return [];
  const columns = new Set(tableOf(entity).columns.map((column) => column.name));
  if (!columns.has('unitId') && !columns.has('memberId')) return [];
  const line = kernel.directory.unit(unit.unitIds.get(people[learner].unit) ?? '')?.path ?? [];
  const rows = await kernel.systemContext().list(entity, { id: { in: [...ids] } });
  return (rows as unknown as { id: string; unitId?: string; memberId?: string }[])
    .filter(({ unitId, memberId }) => memberId !== unit.memberIds.get(learner) && !line.includes(unitId ?? ''))
    .map(({ id }) => id);
}
