import { badInput, invalidFile, isRefused, type Router, text, toldReport } from 'qinxue/plugin';
import { manageCatalogue } from '../permissions.ts';
import { importCatalogue } from './import-catalogue.ts';

/**
 * `POST /plugins/reading/catalogue?dryRun=true`: a file of books as the body, for what is too large for the
 * graph. It needs no idempotency key: the same file again finds nothing to do.
 */
export const routes = (router: Router): void =>
  router.upload('/catalogue', manageCatalogue, async (file, request, _reply, context) => {
    const { dryRun = 'false' } = request.query as { readonly dryRun?: unknown };
    if (dryRun !== 'true' && dryRun !== 'false')
      throw badInput('dryRun', text('must be `true` or `false`.', '必须为 `true` 或 `false`。'));
    const isTrial = dryRun === 'true';
    const report = await importCatalogue(context, file, { dryRun: isTrial });
    if (isRefused(report) && !isTrial)
      throw invalidFile(report, report.problems.length, { encoding: report.encoding }, context.language);
    return toldReport(report, context.language);
  });
