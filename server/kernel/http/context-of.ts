import type { FastifyRequest } from 'fastify';
import type { Context } from '../contract/context.ts';

/** Reads what a request asks through the eyes of whoever sends it. */
export type ContextOf = (request: FastifyRequest) => Promise<Context>;
