import { organisation } from '../../../plugins/organisation/index.ts';
import { definePlugin, event, text } from '../../../server/api/plugin.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit } from '../../kit/index.ts';

const counted = event<{ no: number }>('census.counted', text('Somebody was counted', '已清点'));
const census = definePlugin({
  id: 'census',
  title: text('Census', '清点'),
  requires: [organisation],
  events: [counted],
});

describe.each(databases)('a unit of work on $name', ({ dialect }) => {
  test('tells of more than one statement can hold', async () => {
    const { server } = await startUnit({ plugins: [census], dialect });
    const numbers = Array.from({ length: 6000 }, (_, no) => no);
    await server.kernel.systemContext().transaction(async (context) => {
      for (const no of numbers) context.emit(counted, { no });
    });
    const rows = await server.kernel.database.read.query(
      sql`SELECT payload FROM kernel_event WHERE event = 'census.counted' ORDER BY id`,
    );
    expect(new Set(rows.map(({ payload }) => (JSON.parse(String(payload)) as { no: number }).no))).toEqual(
      new Set(numbers),
    );
    expect(rows).toHaveLength(numbers.length);
  });
});
