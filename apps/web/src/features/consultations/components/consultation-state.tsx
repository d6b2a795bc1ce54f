import type { ConsultationAnswer, ConsultationStatus } from '@thidua/domain/consultations';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { consultationText } from '../text.ts';

const STATUS_FAMILIES = {
  ASKED: 'wait',
  ANSWERED: 'ok',
  CANCELLED: 'gone',
} as const satisfies Record<ConsultationStatus, StatusFamily>;

const ANSWER_FAMILIES = {
  NO_OBJECTION: 'ok',
  OBJECTS: 'no',
  CANNOT_SAY: 'draft',
} as const satisfies Record<ConsultationAnswer, StatusFamily>;

interface ConsultationStateProps {
  readonly status: ConsultationStatus;
  readonly answer: ConsultationAnswer | null;
}

/** What an office said, or where the question to it is. */
export function ConsultationState({ status, answer }: ConsultationStateProps) {
  const t = useText(consultationText);
  return answer === null ? (
    <StatusChip family={STATUS_FAMILIES[status]}>{t.status[status]}</StatusChip>
  ) : (
    <StatusChip family={ANSWER_FAMILIES[answer]}>{t.answer[answer]}</StatusChip>
  );
}
