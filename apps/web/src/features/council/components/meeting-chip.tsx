import type { AgendaItemStatus, MeetingStatus } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { councilText } from '../text.ts';

const MEETING_FAMILIES = { PLANNED: 'wait', OPEN: 'vote', CLOSED: 'ok' } as const satisfies Record<
  MeetingStatus,
  StatusFamily
>;
const ITEM_FAMILIES = { WAITING: 'draft', OPEN: 'vote' } as const satisfies Record<
  Exclude<AgendaItemStatus, 'CLOSED'>,
  StatusFamily
>;

export function MeetingChip({ status }: { readonly status: MeetingStatus }) {
  const t = useText(councilText);
  return <StatusChip family={MEETING_FAMILIES[status]}>{t.status[status]}</StatusChip>;
}

export interface ItemChipProps {
  readonly item: { readonly status: AgendaItemStatus; readonly result?: { readonly isPassed: boolean } | null };
}

/** Where an item stands; once closed, what came of it. */
export function ItemChip({ item }: ItemChipProps) {
  const t = useText(councilText);
  if (item.status !== 'CLOSED') {
    return <StatusChip family={ITEM_FAMILIES[item.status]}>{t.itemStatus[item.status]}</StatusChip>;
  }
  if (item.result == null) return <StatusChip family="draft">{t.itemStatus.CLOSED}</StatusChip>;
  return item.result.isPassed ? (
    <StatusChip family="ok">{t.passed}</StatusChip>
  ) : (
    <StatusChip family="no">{t.notPassed}</StatusChip>
  );
}
