import { importRoster, type RosterProgress } from '../../../plugins/organisation/roster/import-roster.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { databases, startUnit } from '../../kit/index.ts';
import { countRows } from './counting.ts';

const PEOPLE = 20_000;
const TEAMS = 500;

const units = ['code,name,kind,parent,validFrom']
  .concat(Array.from({ length: TEAMS }, (_, i) => `T-${i},第${i}班,TEAM,${i < 20 ? 'E' : `T-${i % 20}`},2000-01-01`))
  .join('\n');
const members = ['工号,姓名,用工形式,入职日期,单位编码,岗位,工种,技能等级,一线,班组长']
  .concat(
    Array.from(
      { length: PEOPLE },
      (_, i) => `${String(i).padStart(6, '0')},职工${i},正式,2010-03-01,T-${i % TEAMS},操作工,车工,中级工,是,否`,
    ),
  )
  .join('\n');

describe.each(databases)('twenty thousand people on $name', ({ dialect }) => {
  test('come in with a bounded number of statements, and only once', async () => {
    const { server, close } = await startUnit({ plugins: [], dialect });
    const context = () => server.kernel.systemContext();
    const told: RosterProgress[] = [];
    const bring = async (csv: string) => {
      const statements: string[] = [];
      const stop = observeStatements((text) => statements.push(text.trim().slice(0, 60)));
      const started = performance.now();
      const report = await importRoster(context(), Buffer.from(csv), { onProgress: (progress) => told.push(progress) });
      stop();
      if (process.env.QINXUE_TEST_TIMES)
        process.stderr.write(
          `${dialect} ${report.kind} ${Math.round(performance.now() - started)} ms, ${statements.length} statements\n`,
        );
      return { report, statements };
    };

    await bring(units);
    const before = await countRows(server.kernel);
    told.length = 0;
    const first = await bring(members);
    expect(first.report).toMatchObject({
      problemCount: 0,
      created: { units: 0, members: PEOPLE, memberships: PEOPLE },
      updated: { members: 0, memberships: 0 },
    });
    expect(first.statements.length).toBeLessThan(300);
    const after = await countRows(server.kernel);
    expect(after.organisation_member).toBe(before.organisation_member + PEOPLE);
    expect(after.organisation_membership).toBe(before.organisation_membership + PEOPLE);
    expect(after.kernel_audit_entry).toBe(before.kernel_audit_entry + 2 * PEOPLE);
    expect(after.directory).toBe(before.directory + 1);

    expect(told[0]).toMatchObject({ phase: 'reading' });
    expect(told.length).toBeGreaterThan(10);
    expect(told.at(-1)).toEqual({ phase: 'logging', done: 2 * PEOPLE, total: 2 * PEOPLE });

    const again = await bring(members);
    expect(again.report).toMatchObject({ unchanged: PEOPLE, created: { members: 0 }, updated: { memberships: 0 } });
    expect(again.statements.length).toBeLessThan(20);

    await close();
  }, 180_000);
});
