import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileNameOf, ok } from '@thidua/domain/kernel';
import { PAPER_FORMATS, type IssuingBody, type PaperFormat } from '@thidua/papers';
import { businessNow } from '../business-clock.ts';
import { takeExport } from '../export/export-allowance.ts';
import { question } from '../export/export-list.ts';
import { badInput } from '../fault.ts';
import type { Ask } from '../http/ask.ts';
import { refusalBody } from '../http/document-gate.ts';
import type { FileRoute } from '../http/file-routes.ts';
import { inTransaction } from '../in-transaction.ts';
import type { ActingContext } from '../request-context.ts';
import { makePaper, PAPER_BUSY_SECONDS } from './paper-maker.ts';
import { officialFile } from './official-file.ts';
import type { PaperSource } from './paper-source.ts';

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<PaperFormat, string>;

/** Longest name of a file without its ending; a title may be three times as long. */
const NAME_LENGTH = 120;

/** The addresses of the papers, `GET /files/papers/plan.docx?id=…` and `.pdf` for each; with `&year=2021` where it is of a year. */
export function paperRoutes(sources: readonly PaperSource[]): readonly FileRoute[] {
  return sources.flatMap((source) =>
    (source.formats ?? PAPER_FORMATS).map((format) => ({
      method: 'GET' as const,
      url: `/files/papers/${source.slug}.${format}` as const,
      permission: source.permission,
      handle: (context: ActingContext, request: FastifyRequest, reply: FastifyReply, ask: Ask) =>
        give({ source, format, ...askedOf(request.query) }, context, request, reply, ask),
    })),
  );
}

interface Order {
  readonly source: PaperSource;
  readonly format: PaperFormat;
  readonly id: string;
  readonly year: number | undefined;
}

const BODY = question('{ viewer { organisation { name parentName documentSign place } } }');

async function give(
  { source, format, id, year }: Order,
  context: ActingContext,
  request: FastifyRequest,
  reply: FastifyReply,
  ask: Ask,
): Promise<unknown> {
  const wait = source.isInvented === true ? undefined : await takeExport(context, 'PAPER');
  if (wait !== undefined) return later(reply.code(429), wait, refusalBody('TOO_MANY_EXPORTS', request.id));
  const data = await ask(source.document, { id, year });
  const { organisation } = (await ask(BODY, {}))['viewer'] as { readonly organisation: IssuingBody };
  const paper = source.paperOf(data, organisation, context.actor.timeZone);
  // Artwork is printed as it is.
  if ('sheets' in paper && format !== 'pdf') throw badInput();
  const madeAt = businessNow(context, context.actor);
  const bytes =
    (await officialFile(context.platform, source, { id, paper, format, make: makePaper })) ??
    (await makePaper({ paper, format, madeAt }));
  if (bytes === undefined) return later(reply.code(503), PAPER_BUSY_SECONDS, refusalBody('OVERLOADED', request.id));
  if (source.isInvented !== true) await tell(context, { source, format, id, isDraft: paper.isDraft });
  const name = fileNameOf(paper.title).slice(0, NAME_LENGTH);
  return reply
    .type(CONTENT_TYPES[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(Buffer.from(bytes));
}

/** What left the building is on the trail before its first byte does. */
async function tell(
  context: ActingContext,
  { source, format, id, isDraft }: Pick<Order, 'source' | 'format' | 'id'> & { readonly isDraft: boolean },
): Promise<void> {
  await inTransaction(context, ({ audit }) => {
    audit({
      action: 'PAPER_MADE',
      objectType: source.objectType,
      objectId: id,
      detail: { kind: source.kind, format, isDraft },
    });
    return Promise.resolve(ok(undefined));
  });
}

function later(reply: FastifyReply, seconds: number, body: string): FastifyReply {
  return reply.header('retry-after', seconds).type('application/json; charset=utf-8').send(body);
}

/** Whether it is an id, and a year that is needed, the schema says when it is asked. */
function askedOf(query: unknown): Pick<Order, 'id' | 'year'> {
  const { id, year } = query as { readonly id?: unknown; readonly year?: unknown };
  if (typeof id !== 'string') throw badInput();
  return { id, year: typeof year === 'string' ? Number(year) : undefined };
}
