import { EXPORT_LISTS } from './exports.ts';
import { attachmentFileRoutes, keptCopyFileRoutes } from './features/attachments/index.ts';
import { importFileRoutes } from './features/imports/index.ts';
import { meetingPackFileRoutes } from './features/meeting-packs/index.ts';
import { planProposalFileRoutes } from './features/plan-proposals/index.ts';
import { PAPERS } from './papers.ts';
import { exportRoutes } from './platform/export/export-routes.ts';
import type { FileRoute } from './platform/http/file-routes.ts';
import { paperRoutes } from './platform/papers/paper-routes.ts';

/** Every address beside GraphQL that takes or gives a file; one line per feature. */
export const FILE_ROUTES: readonly FileRoute[] = [
  ...exportRoutes(EXPORT_LISTS),
  ...paperRoutes(PAPERS),
  ...importFileRoutes,
  ...attachmentFileRoutes,
  ...keptCopyFileRoutes,
  ...planProposalFileRoutes,
  ...meetingPackFileRoutes,
];
