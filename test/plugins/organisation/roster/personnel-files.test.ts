import { plugins } from '../../../../plugins/index.ts';
import { Member } from '../../../../plugins/organisation/members/member.ts';
import { Membership } from '../../../../plugins/organisation/members/membership.ts';
import { importRoster } from '../../../../plugins/organisation/roster/import-roster.ts';
import type { RosterReport } from '../../../../plugins/organisation/roster/report.ts';
import { Unit } from '../../../../plugins/organisation/units/unit.ts';
import { databases, startUnit, type TestServer } from '../../../kit/index.ts';
import { fixture } from './planning.ts';

/** Files as Excel, WPS and personnel systems save them. */
describe.each(databases)('a file of a personnel office on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins, dialect });
    expect(await bring('units-names.csv')).toMatchObject({ created: { units: 3 }, problemCount: 0 });
  });
  const system = () => it.server.kernel.systemContext();
  const bring = (name: string): Promise<RosterReport> => importRoster(system(), fixture(name));
  const told = ({ notices }: RosterReport) => notices.map(({ row, column, code }) => `${row} ${column ?? ''} ${code}`);
  const member = async (employeeNo: string) => {
    const found = await system().first(Member, { employeeNo });
    const [placed] = await system().list(Membership, { memberId: found?.id ?? '' });
    const unit = placed && (await system().get(Unit, placed.unitId));
    return found && { ...found, unit: unit?.code, post: placed?.post, jobType: placed?.jobType, placed };
  };

  test('names the unit above by its name', async () => {
    const again = await bring('units-names.csv');
    expect([again.unchanged, told(again)]).toEqual([3, ['3 parent UNIT_BY_NAME', '4 parent UNIT_BY_NAME']]);
    const team = await system().first(Unit, { code: 'P-W1-1' });
    expect((await system().get(Unit, team?.parentId ?? '')).code).toBe('P-W1');
  });

  test('of Excel has its delimiter in the first line, and rows without their last cells', async () => {
    const report = await bring('excel-sep.csv');
    expect(report).toMatchObject({ encoding: 'utf-8', created: { members: 3 }, problemCount: 0, noticeCount: 0 });
    expect(await member('P001')).toMatchObject({ hiredOn: '2024-03-01', unit: 'P-W1', post: '车工' });
    expect(await member('P002')).toMatchObject({ hiredOn: '2024-03-01', post: '钳工;兼安全员' });
    expect(await member('P003')).toMatchObject({ hiredOn: null, leftOn: null, post: null });
  });

  test('of Excel is “Unicode text”, with formulas that keep zeros', async () => {
    const report = await bring('excel-unicode.txt');
    expect(report).toMatchObject({ encoding: 'utf-16le', created: { members: 2 } });
    expect(told(report)).toEqual(['2 employeeNo READ_AS', '3 employeeNo READ_AS']);
    expect(await member('0P04')).toMatchObject({ name: '李四', hiredOn: '2024-03-01', jobType: '焊工' });
    expect(await member('P005')).toMatchObject({ name: '钱多', hiredOn: '2024-03-01' });
  });

  test('of WPS has a caption, widened names, and departments beside teams, by name', async () => {
    const report = await bring('wps-gb18030.csv');
    expect(report).toMatchObject({ encoding: 'gb18030', created: { members: 2 }, problemCount: 0 });
    expect(told(report)).toEqual([
      '1  CAPTION',
      '2 参加工作时间 UNKNOWN_COLUMN',
      '3 name READ_AS',
      '3 unit UNIT_BY_NAME',
      '4 unit UNIT_BY_NAME',
    ]);
    expect(await member('P006')).toMatchObject({ name: '王五', unit: 'P-W1-1', post: '电工', hiredOn: '2001-07-01' });
    expect(await member('P007')).toMatchObject({ name: '张三', unit: 'P-W1', post: '调度' });
  });

  test('of a personnel system has columns that nobody asked for, and words of its own', async () => {
    const report = await bring('hr-export.csv');
    expect(report).toMatchObject({ created: { members: 3 }, problemCount: 0 });
    const unknown = report.notices.filter(({ code }) => code === 'UNKNOWN_COLUMN').map(({ column }) => column);
    expect(unknown).toEqual(['序号', '性别', '学历']);
    expect(await member('P008')).toMatchObject({
      name: '赵敏',
      employment: 'REGULAR',
      hiredOn: '2019-03-01',
      placed: { frontline: true, leader: false },
    });
    expect(await member('P009')).toMatchObject({ employment: 'DISPATCHED', placed: { frontline: true, leader: true } });
    expect(await member('P010')).toMatchObject({
      name: '郑爽',
      employment: 'TEMPORARY',
      status: 'LEFT',
      leftOn: '2023-12-31',
    });
  });

  test('changes nothing the second time', async () => {
    for (const name of ['excel-sep.csv', 'excel-unicode.txt', 'wps-gb18030.csv', 'hr-export.csv']) {
      const nothing = { units: 0, members: 0, memberships: 0 };
      expect([name, await bring(name)]).toMatchObject([name, { created: nothing, updated: nothing, closed: 0 }]);
    }
  });

  test('is refused by row for what a spreadsheet has damaged, in the language of whoever sent it', async () => {
    const send = async (language: string) => {
      const answer = await fetch(`${it.url}/roster`, {
        method: 'POST',
        headers: {
          'content-type': 'text/csv',
          authorization: `Bearer ${it.token('admin')}`,
          'accept-language': language,
        },
        body: new Uint8Array(fixture('hr-damaged.csv')),
      });
      const { errors } = (await answer.json()) as { errors: { extensions: { problems: RosterReport['problems'] } }[] };
      return errors[0]?.extensions.problems ?? [];
    };
    const english = await send('en');
    expect(english.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 employeeNo NUMBER_FORMAT',
      '3 employeeNo DECIMAL_FORMAT',
      '4 employeeNo DATE_FORMAT',
      '5 employeeNo SPREADSHEET_ERROR',
      '6 employeeNo BAD_CODE',
      '7 employment UNKNOWN_CHOICE',
      '7 hiredOn SERIAL_DATE',
    ]);
    for (const { message } of english) expect(message).toMatch(/^[A-Z][^\p{Script=Han}]*/u);
    const chinese = await send('zh-CN,zh;q=0.9,en;q=0.5');
    expect(chinese.map(({ code }) => code)).toEqual(english.map(({ code }) => code));
    for (const { message } of chinese) expect(message).toMatch(/^[\p{Script=Han}“]/u);
    expect((await send('fr')).map(({ message }) => message)).toEqual(english.map(({ message }) => message));
  });
});
