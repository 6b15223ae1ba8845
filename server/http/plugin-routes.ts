import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticator } from '../auth/authenticator.ts';
import { QinxueError } from '../errors.ts';
import type { Kernel } from '../host/kernel.ts';
import type { Plugin, RouteHandler, Router } from '../plugin/define-plugin.ts';
import type { Scope } from '../request/scope.ts';
import { requestScope } from './request-scope.ts';

/** The routes of every installed plugin under `/plugins/<id>`, each asked for in a unit as the graph is. */
export function registerPluginRoutes(app: FastifyInstance, kernel: Kernel, authenticator: Authenticator): void {
  for (const plugin of kernel.installation.plugins)
    if (plugin.routes) plugin.routes(routerOf(app, plugin, (request) => requestScope(kernel, authenticator, request)));
}

function routerOf(app: FastifyInstance, plugin: Plugin, scopeOf: (request: FastifyRequest) => Promise<Scope>): Router {
  const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE') => (path: string, handler: RouteHandler) => {
    app.route({
      method,
      url: `/plugins/${plugin.id}${path}`,
      handler: async (request, reply) => {
        const scope = await scopeOf(request);
        refuse(scope, plugin, method);
        scope.action = `${method} ${plugin.id}${path}`.slice(0, 100);
        return handler(request, reply, scope);
      },
    });
  };
  return { get: route('GET'), post: route('POST'), put: route('PUT'), delete: route('DELETE') };
}

function refuse(scope: Scope, plugin: Plugin, method: string): void {
  if (!scope.viewer.isSignedIn)
    throw new QinxueError(
      'UNAUTHENTICATED',
      'Sign in with `sessionCreate` and send its token as `authorization: Bearer …`.',
    );
  if (!scope.isEnabled(plugin))
    throw new QinxueError(
      'NOT_FOUND',
      `There is nothing here for this unit: it has not switched on "${plugin.title.en}".`,
      { plugin: plugin.id },
    );
  if (method !== 'GET') scope.requireWritable(plugin.id);
}
