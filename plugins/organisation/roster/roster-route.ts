import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badInput, type Context, isRefused, text, toldReport } from 'qinxue/plugin';
import { type ContextOf, fileOf, notSignedIn, platformContext, takeFiles } from '../../../server/api/platform.ts';
import { importRoster as permission } from '../permissions.ts';
import { isDay } from './day.ts';
import { importRoster } from './import-roster.ts';
import { type RosterKind, rosterKinds } from './read-roster.ts';
import { invalidRoster } from './report.ts';

interface RosterQuery {
  readonly kind?: unknown;
  readonly dryRun?: unknown;
  readonly on?: unknown;
}

/**
 * `POST /roster?kind=members&dryRun=true&on=2026-03-01`: a roster file as the body, for what is too large for the graph.
 * It needs no idempotency key: the same file again finds nothing to do.
 */
export function registerRosterRoute(app: FastifyInstance, contextOf: ContextOf): void {
  const contexts = new WeakMap<FastifyRequest, Context>();
  app.register(async (inner) => {
    takeFiles(inner);
    inner.route({
      method: 'POST',
      url: '/roster',
      // Before the body: nobody sends twenty megabytes who may not import them.
      onRequest: async (request) => {
        const context = await contextOf(request);
        if (!context.viewer.isSignedIn) throw notSignedIn();
        context.assertCan(permission);
        platformContext(context).action = 'rosterImport';
        contexts.set(request, context);
      },
      handler: async (request) => {
        const context = contexts.get(request) as Context;
        const { kind, dryRun, on } = readQuery(request.query as RosterQuery);
        const report = await importRoster(context, fileOf(request), { dryRun, on, ...(kind && { kind }) });
        if (isRefused(report) && !dryRun) throw invalidRoster(report, report.problems.length, context.language);
        return toldReport(report, context.language);
      },
    });
  });
}

function readQuery({ kind, dryRun = 'false', on }: RosterQuery) {
  if (dryRun !== 'true' && dryRun !== 'false')
    throw badInput('dryRun', text('must be `true` or `false`.', '须为 `true` 或 `false`。'));
  const known = rosterKinds.find((each) => each === kind);
  if (kind !== undefined && !known)
    throw badInput('kind', text(`must be one of ${rosterKinds.join(', ')}.`, `须为 ${rosterKinds.join('、')} 之一。`));
  if (on !== undefined && !(typeof on === 'string' && isDay(on)))
    throw badInput('on', text('must be a day like `2026-03-01`.', '须为日期，如 `2026-03-01`。'));
  return { dryRun: dryRun === 'true', ...(known && { kind: known as RosterKind }), ...(on !== undefined && { on }) };
}
