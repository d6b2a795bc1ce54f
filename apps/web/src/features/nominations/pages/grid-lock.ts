import type { NominationEvent, NominationStatus } from '@thidua/domain/nominations';

/** Why a cell cannot be ticked here. */
export type CellLock = 'SELF' | 'SENT' | 'RETURNED' | 'NOT_KEEPER';

export interface LockableCell {
  readonly canChange: boolean;
  readonly nomination: { readonly status: NominationStatus; readonly viewerCan: readonly NominationEvent[] } | null;
}

/** Undefined when the cell can be ticked. */
export function lockOf({ canChange, nomination }: LockableCell, isSelf: boolean): CellLock | undefined {
  if (canChange) return undefined;
  if (nomination === null || nomination.status === 'DRAFT') return isSelf ? 'SELF' : 'NOT_KEEPER';
  return nomination.status === 'RETURNED' ? 'RETURNED' : 'SENT';
}

interface LockableList {
  readonly canEdit: boolean;
  readonly rows: readonly { readonly cells: readonly LockableCell[] }[];
  readonly collective: { readonly cells: readonly LockableCell[] };
}

/** Why the whole list is for reading only; undefined when something in it can be changed. */
export function listLockOf(
  { canEdit, rows, collective }: LockableList,
  isKeeper: boolean,
): 'NOT_KEEPER' | 'SENT' | undefined {
  if (canEdit) return undefined;
  const hasReturned = [...rows, collective].some(({ cells }) =>
    cells.some(({ nomination }) => nomination?.viewerCan.includes('EDIT') === true),
  );
  if (hasReturned) return undefined;
  return isKeeper ? 'SENT' : 'NOT_KEEPER';
}

/** Who answers for the whole list is who keeps the collective's line: the head, or the one who stands in. */
export function keepsWhole({ collective }: Pick<LockableList, 'collective'>, isHead: boolean): boolean {
  return (
    isHead ||
    collective.cells.some(({ canChange, nomination }) => canChange || nomination?.viewerCan.includes('EDIT') === true)
  );
}
