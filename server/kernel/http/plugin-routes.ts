import type { FastifyInstance, FastifyRequest } from 'fastify';
import { blaming } from '../base/culprit.ts';
import { BootError, QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Context } from '../contract/context.ts';
import type { Plugin, RouteHandler, Router } from '../contract/define-plugin.ts';
import type { Services } from '../contract/services.ts';
import { inside } from '../request/inside.ts';
import { notSignedIn } from '../request/refusals.ts';
import type { ContextOf } from './context-of.ts';
import { fileOf, takeFiles } from './file-body.ts';

/**
 * The routes of every installed plugin under `/plugins/<id>`, each asked for in a unit as the graph is.
 * @throws BootError naming the plugin whose routes cannot be registered.
 */
export function registerPluginRoutes(app: FastifyInstance, kernel: Services, contextOf: ContextOf): void {
  for (const plugin of kernel.installation.plugins)
    try {
      plugin.routes?.(routerOf(app, plugin, contextOf));
    } catch (cause) {
      throw new BootError(`Plugin "${plugin.id}": its routes cannot be registered: ${(cause as Error).message}`, {
        cause,
      });
    }
}

function routerOf(
  app: FastifyInstance,
  plugin: Plugin,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): Router {
  const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE') => (path: string, handler: RouteHandler) => {
    app.route({
      method,
      url: urlOf(plugin, path),
      handler: async (request, reply) => {
        const context = await contextOf(request);
        assertRoute(context, plugin, method);
        inside(context).action = `${method} ${plugin.id}${path}`.slice(0, 100);
        return blaming(plugin.id, () => handler(request, reply, context));
      },
    });
  };
  const upload: Router['upload'] = (path, permission, handler) => {
    const url = urlOf(plugin, path);
    const contexts = new WeakMap<FastifyRequest, Context>();
    app.register(async (inner) => {
      takeFiles(inner);
      inner.route({
        method: 'POST',
        url,
        // Before the body: nobody sends twenty megabytes who may not.
        onRequest: async (request) => {
          const context = await contextOf(request);
          assertRoute(context, plugin, 'POST');
          context.assertCan(permission);
          inside(context).action = `POST ${plugin.id}${path}`.slice(0, 100);
          contexts.set(request, context);
        },
        handler: (request, reply) =>
          blaming(plugin.id, () => handler(fileOf(request), request, reply, contexts.get(request) as Context)),
      });
    });
  };
  return { get: route('GET'), post: route('POST'), put: route('PUT'), delete: route('DELETE'), upload };
}

function urlOf(plugin: Plugin, path: string): string {
  if (!path.startsWith('/')) throw new Error(`"${path}" does not begin with a slash.`);
  return `/plugins/${plugin.id}${path}`;
}

function assertRoute(context: Context, plugin: Plugin, method: string): void {
  if (!context.viewer.isSignedIn) throw notSignedIn();
  if (!context.isEnabled(plugin))
    throw new QinxueError(
      'NOT_FOUND',
      text(
        `There is nothing here for this unit: it has not switched on "${plugin.title.en}".`,
        `本单位没有启用 “${plugin.title.zh}”，这里没有内容。`,
      ),
      { plugin: plugin.id },
    );
  if (method !== 'GET') context.assertWritable(plugin.id);
}
