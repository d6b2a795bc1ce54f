import { fileNameOf, ok } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import type { FileRoute } from '../../platform/http/file-routes.ts';
import { idOf } from '../../platform/http/query-of.ts';
import { inTransaction } from '../../platform/in-transaction.ts';
import { ownPacks } from './pack.queries.ts';

/** The address of the archive; only who asked for it takes it away. */
export const meetingPackFileRoutes: readonly FileRoute[] = [
  {
    method: 'GET',
    url: '/files/meeting-packs/content.zip',
    permission: 'meeting:manage',
    handle: async (context, request, reply) => {
      const { db, actor, platform } = context;
      const pack = found(
        await db.meetingPack.findFirst({
          where: { AND: [ownPacks(actor), { id: idOf(request, 'id'), status: 'DONE' }] },
          select: { id: true, meetingId: true, fileHash: true, meeting: { select: { title: true } } },
        }),
      );
      const sha256 = found(pack.fileHash);
      const bytes = await platform.files.read(sha256);
      // What left the building is on the trail before its first byte does.
      await inTransaction(context, ({ audit }) => {
        audit({
          action: 'MEETING_PACK_TAKEN',
          objectType: 'Meeting',
          objectId: pack.meetingId,
          detail: { packId: pack.id, sha256 },
        });
        return Promise.resolve(ok(undefined));
      });
      const name = fileNameOf(`Hồ sơ phiên họp – ${pack.meeting.title}`).slice(0, 120);
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${name}.zip"`)
        .send(Buffer.from(bytes));
    },
  },
];
