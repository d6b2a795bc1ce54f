import type { Neighbours } from '../../../lib/last-list.ts';
import { hrefs } from '../../../lib/paths.ts';

interface ListedSheet {
  readonly id: string;
  readonly status: string;
}

/** The sheets that still wait for points, and this one among them, in the order of their numbers. */
export function openNeighbours(sheets: readonly ListedSheet[], id: string): Neighbours {
  const ids = sheets.filter((sheet) => sheet.id === id || sheet.status === 'ASSIGNED').map((sheet) => sheet.id);
  const index = Math.max(ids.indexOf(id), 0);
  return {
    address: hrefs.scoreSheets(),
    index,
    count: ids.length,
    previousId: index === 0 ? undefined : ids[index - 1],
    nextId: ids[index + 1],
  };
}
