import { may, type Viewer } from '../../../lib/viewer/viewer.tsx';
import type { ListScope } from './list-address.ts';

/** The tab that a person most likely wants: the office sees all, a head the division, others their own. */
export function defaultScope(viewer: Viewer): ListScope {
  if (viewer.staff === null || may(viewer, 'initiative:receive')) return 'ALL';
  if (may(viewer, 'initiative:endorse')) return 'DEPARTMENT';
  return may(viewer, 'initiative:create') ? 'MINE' : 'ALL';
}
