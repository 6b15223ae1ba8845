import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify';

type Line = Parameters<FastifyBaseLogger['info']>;

/**
 * The logger of a request, made when something is first written to it: few requests do so, and making one takes longer
 * than looking a course up.
 */
class ChildLogger implements FastifyBaseLogger {
  private made: FastifyBaseLogger | undefined;

  constructor(
    private readonly parent: FastifyBaseLogger,
    private readonly make: () => FastifyBaseLogger,
  ) {}

  get level(): string {
    return this.parent.level;
  }

  set level(level: string) {
    this.own.level = level;
  }

  child(...bound: Parameters<FastifyBaseLogger['child']>): FastifyBaseLogger {
    return this.own.child(...bound);
  }

  fatal(...line: Line): void {
    this.own.fatal(...line);
  }

  error(...line: Line): void {
    this.own.error(...line);
  }

  warn(...line: Line): void {
    this.own.warn(...line);
  }

  info(...line: Line): void {
    this.own.info(...line);
  }

  debug(...line: Line): void {
    this.own.debug(...line);
  }

  trace(...line: Line): void {
    this.own.trace(...line);
  }

  silent(): void {}

  private get own(): FastifyBaseLogger {
    this.made ??= this.make();
    return this.made;
  }
}

export const childLoggerFactory: NonNullable<FastifyServerOptions['childLoggerFactory']> = (
  logger,
  bindings,
  options,
) => new ChildLogger(logger, () => logger.child(bindings, options));
