import { Member } from '../../../plugins/organisation/members/member.ts';
import { giveRole } from '../../../plugins/organisation/roles/role-giving.ts';
import { importRoster } from '../../../plugins/organisation/roster/import-roster.ts';
import { issueToken } from '../../../plugins/organisation/sign-in/local-token.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import type { RawRow } from '../../../server/kernel/data/database.ts';
import type { Sql } from '../../../server/kernel/data/sql.ts';
import { type Server, startServer } from '../../../server/start-server.ts';
import { client } from '../../kit/client.ts';
import { type FreshDatabase, freshDatabaseUrl, type TestDatabase } from '../../kit/databases/index.ts';
import {
  headOf,
  judges,
  membersCsv,
  type Size,
  type Team,
  teamsOf,
  trainerOf,
  unitsCsv,
  workshopsOf,
} from './roster.ts';

/** What a mutation or query answers, by root field. */
// biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
type Data = any;

/** An organisation in a year that passes as the test wants, asked over HTTP by the people whose task it is. */
export class Year {
  private day = '2026-01-05';
  /** Ids by employee number and by unit code. */
  readonly members = new Map<string, string>();
  readonly units = new Map<string, string>();
  readonly teams: readonly Team[];
  readonly workshops: readonly string[];
  private server!: Server;
  private url = '';
  private database!: FreshDatabase;

  private constructor(readonly size: Size) {
    this.teams = teamsOf(size);
    this.workshops = workshopsOf(size);
  }

  /** Starts an empty server, and brings the roster in as an organisation does. */
  static async begin(
    plugins: readonly Plugin[],
    size: Size,
    { dialect }: Pick<TestDatabase, 'dialect'>,
  ): Promise<Year> {
    const year = new Year(size);
    year.database = await freshDatabaseUrl(dialect);
    year.server = await startServer({
      plugins,
      databaseUrl: year.database.url,
      durable: false,
      logger: { level: process.env.QINXUE_TEST_LOG ?? 'silent' },
      now: () => new Date(`${year.day}T09:00:00+08:00`),
    });
    year.url = await year.server.app.listen({ port: 0, host: '127.0.0.1' });
    await year.foundEnterprise();
    for (const text of [unitsCsv(size), membersCsv(size)])
      await year.tell('E01', 'mutation ($input: RosterImportInput!) { rosterImport(input: $input) { dryRun } }', {
        input: { text, dryRun: false },
      });
    await year.readIds();
    await year.grantRoles();
    return year;
  }

  /** What the command line does on an empty database: the topmost unit, the first person, their role. */
  private async foundEnterprise(): Promise<void> {
    const { kernel } = this.server;
    const [units, enterprise] = unitsCsv(this.size).split('\n');
    await importRoster(kernel.systemContext(), Buffer.from(`${units}\n${enterprise}`));
    const [titles, first] = membersCsv(this.size).split('\n');
    await importRoster(kernel.systemContext(), Buffer.from(`${titles}\n${first}`));
    await kernel.systemContext().transaction(async (context) => {
      const member = await context.first(Member, { employeeNo: 'E01' });
      await giveRole(context, { member: member?.id ?? '', role: 'administrator', unit: 'E' });
    });
    await this.readIds();
  }

  private async readIds(): Promise<void> {
    const context = this.server.kernel.systemContext();
    for (const { id, employeeNo } of await context.list(Member, {})) this.members.set(employeeNo, id);
    for (const [code, unit] of this.codes()) this.units.set(code, unit);
  }

  private codes(): [string, string][] {
    return ['E', ...this.workshops, ...this.teams.map(({ code }) => code)].flatMap((code) => {
      const unit = this.server.kernel.directory.find(code);
      return unit ? [[code, unit.id] as [string, string]] : [];
    });
  }

  private async grantRoles(): Promise<void> {
    const grants = [
      ['E02', 'analyst', 'E'],
      ['E03', 'reviewer', 'E'],
      ...judges.map((no) => [no, 'judge', 'E']),
      ...this.workshops.flatMap((w) => [
        [headOf(w), 'unit-admin', w],
        [trainerOf(w), 'trainer', w],
      ]),
      ...this.teams.map(({ code, people }) => [people[0], 'team-leader', code]),
    ] as [string, string, string][];
    for (const [no, role, unit] of grants)
      await this.tell('E01', 'mutation ($input: RoleGrantCreateInput!) { roleGrantCreate(input: $input) { id } }', {
        input: { member: this.member(no), role, unit },
      });
  }

  /** From now on it is this day. */
  on(day: string): void {
    if (day < this.day) throw new Error(`It is ${this.day} already; ${day} is over.`);
    this.day = day;
  }

  get today(): string {
    return this.day;
  }

  member(employeeNo: string): string {
    return must(this.members.get(employeeNo), employeeNo);
  }

  unit(code: string): string {
    return must(this.units.get(code), code);
  }

  /** Asks as a person, in their own unit unless another is named; the answer whatever it is. */
  async ask(employeeNo: string, document: string, variables: object = {}, unit?: string) {
    const { kernel } = this.server;
    const { token } = await issueToken(kernel.secret, this.member(employeeNo), kernel.now());
    return client(this.url, { token, ...(unit && { unit }) })(document, variables);
  }

  /** The same, where all must go well. */
  async tell(employeeNo: string, document: string, variables: object = {}, unit?: string): Promise<Data> {
    const answer = await this.ask(employeeNo, document, variables, unit);
    if (answer.errors) throw new Error(`${employeeNo} on ${this.day}: ${answer.text}\n${document}`);
    return answer.data;
  }

  /** One command with one input: `run('E01', 'courseCreate', 'CourseCreateInput', { … }, 'id')`. */
  async run(
    employeeNo: string,
    command: string,
    type: string,
    input: object,
    fields: string,
    unit?: string,
  ): Promise<Data> {
    const document = `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
    return (await this.tell(employeeNo, document, { input }, unit))[command];
  }

  /** What the tables say, without the product in between. */
  async rows(statement: Sql): Promise<RawRow[]> {
    return this.server.kernel.database.read.query(statement);
  }

  /** All rows of a connection, page by page. */
  async pages<Row>(
    employeeNo: string,
    document: string,
    variables: object,
    connectionOf: (data: Data) => Data,
  ): Promise<Row[]> {
    const rows: Row[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = connectionOf(await this.tell(employeeNo, document, { ...variables, after }));
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
    }
  }

  isOn(plugin: string, unit: string): boolean {
    return this.server.kernel.directory.plugins(this.unit(unit)).get(plugin)?.isOn ?? false;
  }

  /** The plugins whose root fields someone's graph shows. */
  async rootOwners(employeeNo: string): Promise<Set<string | undefined>> {
    const { __schema } = await this.tell(
      employeeNo,
      `{ __schema { ${['query', 'mutation', 'subscription'].map((root) => `${root}Type { name fields { name } }`).join(' ')} } }`,
    );
    const roots = Object.values(__schema).filter(Boolean) as { name: string; fields: { name: string }[] }[];
    const { owners } = this.server.kernel.graph;
    return new Set(roots.flatMap(({ name, fields }) => fields.map((field) => owners.field(name, field.name))));
  }

  async enable(plugin: string, unit: string, mode: 'ENABLED' | 'DISABLED' = 'ENABLED'): Promise<void> {
    await this.run('E01', 'unitPluginSet', 'UnitPluginSetInput', { unit, plugin, mode }, 'plugins { plugin mode }');
  }

  async end(): Promise<void> {
    await this.server.close();
    await this.database.drop();
  }
}

function must(id: string | undefined, key: string): string {
  if (!id) throw new Error(`There is no ${key} in this year.`);
  return id;
}
