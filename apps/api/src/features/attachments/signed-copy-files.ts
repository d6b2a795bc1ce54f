import { Readable } from 'node:stream';
import { ATTACHMENT_MEDIA_TYPES } from '@thidua/domain/attachments';
import type { FileRoute } from '../../platform/http/file-routes.ts';
import { idOf } from '../../platform/http/query-of.ts';
import { readPortions } from './attachment-content.ts';
import { SANDBOX } from './attachment-files.ts';
import { dispositionOf } from './disposition.ts';
import { openSignedCopy } from './use-cases/open-signed-copy.ts';

/** The copy of a decision with signature and seal: open to all who may read the decision, the inspector too. */
export const signedCopyFileRoutes: readonly FileRoute[] = [
  {
    method: 'GET',
    url: '/files/decisions/signed-copy',
    permission: 'decision:read',
    handle: async (context, request, reply) => {
      const content = await openSignedCopy(context, idOf(request, 'id'));
      const { file } = content;
      return reply
        .type(ATTACHMENT_MEDIA_TYPES[file.format])
        .header('content-length', file.bytes)
        .header('content-disposition', dispositionOf(file))
        .header('content-security-policy', SANDBOX)
        .send(Readable.from(readPortions(context.platform.files, content), { objectMode: false }));
    },
  },
];
