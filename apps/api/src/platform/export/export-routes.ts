import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput } from '../fault.ts';
import type { Ask } from '../http/ask.ts';
import { refusalBody } from '../http/document-gate.ts';
import type { FileRoute } from '../http/file-routes.ts';
import type { ActingContext } from '../request-context.ts';
import { takeExport } from './export-allowance.ts';
import { EXPORT_FORMATS, exportFile, type ExportFormat } from './export-file.ts';
import type { AnyExportList, Variables } from './export-list.ts';

const CONTENT_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<ExportFormat, string>;

/** Longest `variables` taken, in characters; the longest of our screens is a tenth of it. */
const VARIABLES_LIMIT = 4_000;

/** The addresses of the lists, `GET /files/export/people.xlsx?variables={"year":2021}` and `.csv` for each. */
export function exportRoutes(lists: readonly AnyExportList[]): readonly FileRoute[] {
  return lists.flatMap((list) =>
    EXPORT_FORMATS.map((format) => ({
      method: 'GET' as const,
      url: `/files/export/${list.slug}.${format}` as const,
      permission: list.permission,
      handle: (context: ActingContext, request: FastifyRequest, reply: FastifyReply, ask: Ask) =>
        give({ list, format, variables: variablesOf(request.query) }, context, request, reply, ask),
    })),
  );
}

interface Order {
  readonly list: AnyExportList;
  readonly format: ExportFormat;
  readonly variables: Variables;
}

async function give(
  order: Order,
  context: ActingContext,
  request: FastifyRequest,
  reply: FastifyReply,
  ask: Ask,
): Promise<unknown> {
  const wait = await takeExport(context);
  if (wait !== undefined) {
    return reply
      .code(429)
      .header('retry-after', wait)
      .type('application/json; charset=utf-8')
      .send(refusalBody('TOO_MANY_EXPORTS', request.id));
  }
  const { name, bytes } = await exportFile(context, ask, order);
  return reply
    .type(CONTENT_TYPES[order.format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(bytes, { objectMode: false }));
}

/** What the screen's query was given. Its types are checked by the schema when it is asked. */
function variablesOf(query: unknown): Variables {
  const text = (query as { readonly variables?: unknown }).variables ?? '{}';
  if (typeof text !== 'string' || text.length > VARIABLES_LIMIT) throw badInput();
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) throw badInput();
    // The page is ours to turn.
    return { ...read, after: null, first: undefined };
  } catch {
    throw badInput();
  }
}
