import type { FastifyRequest } from 'fastify';
import { badInput } from '../fault.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A word behind the `?` of an address, or undefined where it is not there once. */
export function queryOf(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** An id behind the `?`; files are named by nothing else (security.md 5.4 item 81). Throws BAD_USER_INPUT. */
export function idOf(request: FastifyRequest, name: string): string {
  const id = queryOf(request, name);
  if (id === undefined || !UUID.test(id)) throw badInput();
  return id;
}
