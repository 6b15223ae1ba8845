import { Membership } from 'qinxue/organisation';
import type { Context } from 'qinxue/plugin';
import { SamplePluginEntry } from './entry.ts';

const titles = ['整理工具柜', '编写作业指导书', '带教新员工'];

/** An entry each of the first people who are there; nothing where there are entries. */
export async function demo(context: Context): Promise<void> {
  if (await context.first(SamplePluginEntry, {})) return;
  const orderBy = [{ column: 'id', descending: false }];
  const people = await context.list(Membership, { kind: 'PRIMARY', validTo: null }, { orderBy, limit: titles.length });
  const doneOn = context.today();
  await context.insertAll(
    SamplePluginEntry,
    people.map(({ memberId, unitId }, i) => ({ title: titles[i] ?? '', doneOn, memberId, unitId })),
  );
}
