import type { FastifyInstance } from 'fastify';
import { text } from '../kernel/base/text.ts';
import { httpError } from '../kernel/http/send-error.ts';
import type { BuiltPage } from './built-page.ts';
import { pageHeaders, pagePolicy } from './policy.ts';

const policy = pagePolicy();

/**
 * The front end at `/`, with its files in `/assets`. Its own addresses stand behind a `#`: no other path is the
 * page's, so that it can hide none of the server's.
 */
export function registerFront(app: FastifyInstance, page: BuiltPage | undefined): void {
  const built = () => {
    if (page) return page;
    throw httpError(
      404,
      text(
        'The front end is not built: `npm run build` does it. GraphQL is at /graphql.',
        '前端尚未构建，请运行 `npm run build`。GraphQL 在 /graphql。',
      ),
    );
  };
  app.get('/', async (_request, reply) => reply.headers(pageHeaders(policy)).send(await built().read('index.html')));
  app.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) =>
    built().send(`assets/${request.params.file}`, request, reply, policy),
  );
}
