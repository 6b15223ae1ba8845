import type { FastifyInstance } from 'fastify';
import { text } from '../../kernel/base/text.ts';
import type { ContextOf } from '../../kernel/http/context-of.ts';
import { httpError } from '../../kernel/http/send-error.ts';
import type { BuiltPage } from '../built-page.ts';
import { pageHeaders, pagePolicy } from '../policy.ts';
import { examplesFor } from './examples.ts';
import { explorerHtml } from './explorer-html.ts';

// Monaco writes its theme into style elements, and places lines by style attributes in the HTML that it makes.
const policy = pagePolicy("'self' 'unsafe-inline'");

/** `/explorer`: GraphiQL from this server's own files, for networks without a way out. */
export function registerExplorer(app: FastifyInstance, contextOf: ContextOf, page: BuiltPage | undefined): void {
  const built = () => {
    if (page) return page;
    throw httpError(
      404,
      text(
        'The explorer is not built. Run `npm run build` and start the server again.',
        '浏览页尚未构建，请运行 `npm run build` 后重新启动服务。',
      ),
    );
  };

  app.get('/explorer', async (_request, reply) =>
    reply.headers(pageHeaders(policy)).send(explorerHtml(built().version)),
  );
  // The page names its files relative to itself, so that it works below any address.
  app.get('/explorer/', async (_request, reply) => reply.redirect('../explorer'));

  app.get('/explorer/examples', async (request) => examplesFor(await contextOf(request)));

  app.get<{ Params: { version: string; file: string } }>('/explorer/:version/:file', async (request, reply) => {
    const { version, file } = request.params;
    // Another version's address must not be given this one's content for ever.
    if (version !== built().version)
      throw httpError(
        404,
        text('These files are of another version. Reload the page.', '这些文件属于另一个版本，请重新载入页面。'),
      );
    return built().send(file, request, reply, policy);
  });
}
