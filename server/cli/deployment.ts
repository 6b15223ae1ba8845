import { existsSync } from 'node:fs';
import { organisation } from '../../plugins/organisation/index.ts';
import { ensureRoles } from '../../plugins/organisation/roles/ensure-roles.ts';
import { readConfig } from '../config.ts';
import { text } from '../kernel/base/text.ts';
import { Kernel } from '../kernel/boot/kernel.ts';
import { kernelMigrations } from '../kernel/boot/kernel-migrations.ts';
import { outsidePlugins } from '../kernel/boot/outside-plugins.ts';
import type { Plugin } from '../kernel/contract/define-plugin.ts';
import { type Installation, install } from '../kernel/contract/installation/installation.ts';
import type { Database } from '../kernel/data/database.ts';
import { countPending, migrate } from '../kernel/data/migrate.ts';
import { openDatabase } from '../kernel/data/open.ts';
import { compose } from '../kernel/schema/compose.ts';
import { UsageError } from './exit.ts';

/** What a command works on: the database of the environment, with the plugins of the server that uses it. */
export class Deployment {
  private constructor(
    readonly url: string,
    private readonly installation: Installation,
    private readonly timeZone: string,
    private readonly secret: string | undefined,
  ) {}

  static async of(plugins: readonly Plugin[], databaseUrl: string | undefined): Promise<Deployment> {
    const config = readConfig({ ...process.env, ...(databaseUrl && { DATABASE_URL: databaseUrl }) });
    const outside = await outsidePlugins(config.QINXUE_PLUGINS);
    const installation = install([organisation, ...plugins, ...outside], [organisation.id]);
    return new Deployment(config.DATABASE_URL, installation, config.QINXUE_TIME_ZONE, config.QINXUE_SECRET);
  }

  /** @throws UsageError where the database was never migrated, or by an older version. */
  async use<T>(work: (kernel: Kernel) => Promise<T>): Promise<T> {
    // Opening would make it: a mistyped path would then be an empty organisation.
    const file = this.url.startsWith('sqlite:') ? this.url.slice('sqlite:'.length) : undefined;
    if (file && !existsSync(file))
      throw new UsageError(
        text(
          `There is no database at ${file}. Run \`qinxue migrate\` to make one, or check DATABASE_URL.`,
          `${file} 处没有数据库，请运行 \`qinxue migrate\` 新建，或检查 DATABASE_URL。`,
        ),
      );
    return this.open(async (database) => {
      const missing = await countPending(database, this.migrations);
      if (missing > 0)
        throw new UsageError(
          text(
            `The database lacks ${missing} statements of this version. Run \`qinxue migrate\` first.`,
            `数据库缺少当前版本的 ${missing} 条语句，请先运行 \`qinxue migrate\`。`,
          ),
        );
      return work(await this.start(database));
    });
  }

  /** Makes the database ready for this version; resolves to the number of statements applied. */
  migrate(): Promise<number> {
    return this.open(async (database) => {
      const { applied } = await migrate(database, this.migrations, {
        timeZone: this.timeZone,
        log: (sentence) => console.info(sentence),
      });
      await ensureRoles(await this.start(database));
      return applied;
    });
  }

  private get migrations() {
    return [kernelMigrations, ...this.installation.plugins];
  }

  private start(database: Database): Promise<Kernel> {
    return Kernel.start(this.installation, compose(this.installation), database, {
      timeZone: this.timeZone,
      ...(this.secret && { secret: this.secret }),
    });
  }

  private async open<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase(this.url);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }
}
