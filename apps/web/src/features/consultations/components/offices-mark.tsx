import type { ConsultationAnswer, ConsultationStatus } from '@thidua/domain/consultations';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { consultationText } from '../text.ts';

interface OfficesMarkProps {
  readonly consultations: readonly {
    readonly id: string;
    readonly status: ConsultationStatus;
    readonly answer: ConsultationAnswer | null;
    readonly daysLeft: number | null;
    readonly officeName: string;
  }[];
}

/** How far the offices that were asked about a line are: what hinders the conclusion first. */
export function OfficesMark({ consultations }: OfficesMarkProps) {
  const t = useText(consultationText).mark;
  const asked = consultations.filter(({ status }) => status !== 'CANCELLED');
  if (asked.length === 0) return <span>{t.none}</span>;
  const waiting = asked.filter(({ status }) => status === 'ASKED');
  const late = waiting.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0);
  const objecting = asked.filter(({ answer }) => answer === 'OBJECTS');
  const names = (some: typeof asked) => some.map(({ officeName }) => officeName).join(', ');
  if (late.length > 0) return <StatusChip family="no">{t.late(names(late))}</StatusChip>;
  if (objecting.length > 0) return <StatusChip family="no">{t.objects(names(objecting))}</StatusChip>;
  if (waiting.length > 0) return <StatusChip family="wait">{t.waits(names(waiting))}</StatusChip>;
  return <StatusChip family="ok">{t.all(asked.length)}</StatusChip>;
}
