import type { PostingStatus } from '@thidua/domain/postings';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { postingText } from '../text.ts';

const FAMILIES = {
  DRAFT: 'draft',
  OPEN: 'review',
  CLOSED: 'ok',
  CANCELLED: 'gone',
} as const satisfies Record<PostingStatus, StatusFamily>;

interface PostingChipProps {
  readonly status: PostingStatus;
  readonly isOver?: boolean;
}

/** Where a posting is; one that is open beyond its last day says so. */
export function PostingChip({ status, isOver = false }: PostingChipProps) {
  const t = useText(postingText);
  return isOver ? (
    <StatusChip family="need">{t.over}</StatusChip>
  ) : (
    <StatusChip family={FAMILIES[status]}>{t.status[status]}</StatusChip>
  );
}
