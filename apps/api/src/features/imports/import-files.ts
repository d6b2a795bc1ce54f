import { type FileRefusal, IMPORT_KINDS, IMPORT_LIMITS, type ImportKind, READER_QUEUE } from '@thidua/domain/imports';
import { fileNameOf, isOneOf } from '@thidua/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput } from '../../platform/fault.ts';
import type { FileRoute } from '../../platform/http/file-routes.ts';
import { idOf, queryOf } from '../../platform/http/query-of.ts';
import { errorFile, templateFile } from './import-forms.ts';
import { cancelImport } from './use-cases/cancel-import.ts';
import { isFileRefusal } from './import-refusals.ts';
import { chooseSheet } from './use-cases/choose-sheet.ts';
import { receiveFile } from './use-cases/receive-file.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** One byte more than is taken, so that a file that is too large is refused with its size and not by the transport. */
const BODY_LIMIT = IMPORT_LIMITS.fileBytes + 64 * 1024;

/** The addresses of the import: the file in, the form and the list of errors out. */
export const importFileRoutes: readonly FileRoute[] = [
  {
    method: 'POST',
    url: '/files/imports',
    permission: 'import:run',
    bodyLimit: BODY_LIMIT,
    handle: async (context, request, reply) => {
      const { body } = request;
      const fileName = queryOf(request, 'name');
      if (fileName === undefined) throw badInput();
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const outcome = await receiveFile(context, { kind: kindOf(request), fileName, bytes });
      if (!outcome.ok) return refuse(reply, outcome.error);
      const { id, onlySheet } = outcome.value;
      if (onlySheet === undefined) return reply.code(201).send({ id });
      const chosen = await chooseSheet(context, { id, version: 1, sheet: onlySheet });
      // There is no other sheet to choose: a file whose rows cannot be read is refused now, with the reason.
      if (!chosen.ok && isFileRefusal(chosen.error) && chosen.error.code !== 'READER_BUSY') {
        await cancelImport(context, { id });
        return refuse(reply, chosen.error);
      }
      return reply.code(201).send({ id });
    },
  },
  {
    method: 'GET',
    url: '/files/imports/template.xlsx',
    permission: 'import:run',
    handle: async (context, request, reply) => {
      const kind = kindOf(request);
      return give(reply, `mau-nhap-${kind.toLowerCase().replaceAll('_', '-')}.xlsx`, await templateFile(context, kind));
    },
  },
  {
    method: 'GET',
    url: '/files/imports/errors.xlsx',
    permission: 'import:run',
    handle: async (context, request, reply) => {
      const { bytes, fileName } = await errorFile(context, idOf(request, 'id'));
      return give(reply, `${fileNameOf(`Dòng lỗi - ${fileName.replace(/\.[^.]*$/, '')}`)}.xlsx`, bytes);
    },
  },
];

/** No room today (507, security.md 5.4 item 83), no reader free now (503), or a file that is not taken (422). */
function refuse(reply: FastifyReply, refusal: FileRefusal): FastifyReply {
  if (refusal.code === 'READER_BUSY') {
    return reply.code(503).header('retry-after', String(READER_QUEUE.busySeconds)).send({ refusal });
  }
  const isOverQuota = refusal.code === 'TOO_MANY_TODAY' || refusal.code === 'TOO_MUCH_TODAY';
  return reply.code(isOverQuota ? 507 : 422).send({ refusal });
}

function kindOf(request: FastifyRequest): ImportKind {
  const kind = queryOf(request, 'kind');
  if (kind === undefined || !isOneOf(IMPORT_KINDS, kind)) throw badInput();
  return kind;
}

function give(reply: FastifyReply, name: string, bytes: Buffer): FastifyReply {
  return reply.type(XLSX).header('content-disposition', `attachment; filename="${name}"`).send(bytes);
}
