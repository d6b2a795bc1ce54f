import { Readable } from 'node:stream';
import type { Permission } from '@thidua/domain/accounts';
import { ATTACHMENT_MEDIA_TYPES } from '@thidua/domain/attachments';
import type { FileRoute } from '../../platform/http/file-routes.ts';
import { idOf } from '../../platform/http/query-of.ts';
import { readPortions } from './attachment-content.ts';
import { SANDBOX } from './attachment-files.ts';
import { dispositionOf } from './disposition.ts';
import { openBallotScan, openSignedCopy } from './use-cases/open-kept-copy.ts';

/** The copy of a decision with signature and seal, and the scans of a round: open to all who may read what they are of, the inspector too. */
export const keptCopyFileRoutes: readonly FileRoute[] = [
  keptCopy('/files/decisions/signed-copy', 'decision:read', openSignedCopy),
  keptCopy('/files/ballot-rounds/scan', 'meeting:read', openBallotScan),
];

function keptCopy(url: FileRoute['url'], permission: Permission, open: typeof openSignedCopy): FileRoute {
  return {
    method: 'GET',
    url,
    permission,
    handle: async (context, request, reply) => {
      const content = await open(context, idOf(request, 'id'));
      const { file } = content;
      return reply
        .type(ATTACHMENT_MEDIA_TYPES[file.format])
        .header('content-length', file.bytes)
        .header('content-disposition', dispositionOf(file))
        .header('content-security-policy', SANDBOX)
        .send(Readable.from(readPortions(context.platform.files, content), { objectMode: false }));
    },
  };
}
