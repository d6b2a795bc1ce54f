import { Readable } from 'node:stream';
import {
  ATTACHMENT_HOLDERS,
  ATTACHMENT_MEDIA_TYPES,
  ATTACHMENT_QUEUE,
  PORTION_BYTES,
  type AttachmentHolder,
  type AttachmentRefusal,
  type AttachmentRefusalCode,
} from '@thidua/domain/attachments';
import { isOneOf } from '@thidua/domain/kernel';
import { BALLOT_SCAN_KINDS, type BallotScanKind } from '@thidua/domain/secret-ballot';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput, found } from '../../platform/fault.ts';
import type { FileRoute } from '../../platform/http/file-routes.ts';
import { idOf, queryOf } from '../../platform/http/query-of.ts';
import { readPortions } from './attachment-content.ts';
import { dispositionOf } from './disposition.ts';
import { ownUpload } from './own-upload.ts';
import { finishAttachment } from './use-cases/finish-attachment.ts';
import { openAttachment } from './use-cases/open-attachment.ts';
import { openScoreSheetFile } from './use-cases/open-score-sheet-file.ts';
import { receivePortion } from './use-cases/receive-portion.ts';
import { startAttachment } from './use-cases/start-attachment.ts';

/** Whatever a browser is talked into, a file of somebody runs nothing and reaches nobody. */
export const SANDBOX = "default-src 'none'; sandbox";

/**
 * Files at records, in the manner of tus 1.0: begin (POST), how far did it come (HEAD), the next portion (PATCH with
 * `Upload-Offset`), and the content out. After the last portion the answer is the file as it was taken, or why it was not.
 */
export const attachmentFileRoutes: readonly FileRoute[] = [
  {
    method: 'POST',
    url: '/files/attachments',
    permission: 'attachment:send',
    bodyLimit: 1,
    handle: async (context, request, reply) => {
      const name = queryOf(request, 'name');
      const bytes = Number(queryOf(request, 'bytes'));
      if (name === undefined || !Number.isSafeInteger(bytes)) throw badInput();
      const replaces = queryOf(request, 'replaces');
      const outcome = await startAttachment(context, {
        holder: holderIn(request),
        recordId: idOf(request, 'record'),
        name,
        bytes,
        replacesId: replaces === undefined ? undefined : idOf(request, 'replaces'),
        reason: queryOf(request, 'reason'),
        scanKind: scanKindIn(request),
      });
      if (!outcome.ok) return refuse(reply, outcome.error);
      return reply.code(201).header('upload-offset', 0).send({ id: outcome.value.id });
    },
  },
  {
    method: 'HEAD',
    url: '/files/attachments/upload',
    permission: 'attachment:send',
    handle: async (context, request, reply) => {
      const where = ownUpload(context.actor, idOf(request, 'id'));
      const row = found(await context.db.attachment.findFirst({ where, select: { bytes: true, receivedBytes: true } }));
      return reply.code(200).header('upload-offset', row.receivedBytes).header('upload-length', row.bytes).send();
    },
  },
  {
    method: 'PATCH',
    url: '/files/attachments/upload',
    permission: 'attachment:send',
    bodyLimit: PORTION_BYTES,
    handle: async (context, request, reply) => {
      const id = idOf(request, 'id');
      const offset = Number(request.headers['upload-offset']);
      if (!Number.isSafeInteger(offset)) throw badInput();
      const { body } = request;
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const received = await receivePortion(context, { id, offset, bytes });
      if (!received.ok) return reply.code(409).header('upload-offset', received.error.offset).send();
      const { bytes: wanted } = await context.db.attachment.findUniqueOrThrow({
        where: { id },
        select: { bytes: true },
      });
      if (received.value < wanted) return reply.code(204).header('upload-offset', received.value).send();
      const taken = await finishAttachment(context, id);
      if (!taken.ok) return refuse(reply, taken.error);
      const { name, format, bytes: kept } = taken.value;
      return reply.code(201).send({ id, name, format, bytes: kept });
    },
  },
  {
    method: 'GET',
    url: '/files/attachments/content',
    permission: 'attachment:open',
    handle: async (context, request, reply) => {
      const content = await openAttachment(context, idOf(request, 'id'));
      const { file } = content;
      return reply
        .type(ATTACHMENT_MEDIA_TYPES[file.format])
        .header('content-length', file.bytes)
        .header('content-disposition', dispositionOf(file))
        .header('content-security-policy', SANDBOX)
        .send(Readable.from(readPortions(context.platform.files, content), { objectMode: false }));
    },
  },
  {
    method: 'GET',
    url: '/files/score-sheets/file',
    permission: 'initiative:score',
    handle: async (context, request, reply) => {
      const number = Number(queryOf(request, 'number'));
      if (!Number.isSafeInteger(number)) throw badInput();
      const { file, bytes } = await openScoreSheetFile(context, { sheetId: idOf(request, 'sheet'), number });
      const { format, shownAs: name } = file;
      return reply
        .type(ATTACHMENT_MEDIA_TYPES[format])
        .header('content-disposition', dispositionOf({ name, format }))
        .header('content-security-policy', SANDBOX)
        .send(Buffer.from(bytes));
    },
  },
];

/** No room (507, security.md 5.4 item 83), no reader free now (503), too large (413); every other file is just not taken (422). */
const STATUS: Readonly<Partial<Record<AttachmentRefusalCode, number>>> = {
  READER_BUSY: 503,
  TOO_MANY_TODAY: 507,
  TOO_MUCH_TODAY: 507,
  BODY_FULL: 507,
  FILE_TOO_LARGE: 413,
};

function refuse(reply: FastifyReply, refusal: AttachmentRefusal): FastifyReply {
  if (refusal.code === 'READER_BUSY') void reply.header('retry-after', String(ATTACHMENT_QUEUE.busySeconds));
  return reply.code(STATUS[refusal.code] ?? 422).send({ refusal });
}

function holderIn(request: FastifyRequest): AttachmentHolder {
  const holder = queryOf(request, 'holder');
  if (holder === undefined || !isOneOf(ATTACHMENT_HOLDERS, holder)) throw badInput();
  return holder;
}

/** Which paper of a round a scan shows: said of a round's scans, and of nothing else. */
function scanKindIn(request: FastifyRequest): BallotScanKind | undefined {
  const kind = queryOf(request, 'kind');
  if ((kind !== undefined) !== (holderIn(request) === 'BALLOT_ROUND')) throw badInput();
  if (kind === undefined) return undefined;
  if (!isOneOf(BALLOT_SCAN_KINDS, kind)) throw badInput();
  return kind;
}
