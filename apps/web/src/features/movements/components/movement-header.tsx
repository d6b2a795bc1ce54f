import type { MovementStatus } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import type { MovementPlansQuery } from '../pages/movement-page.gql.ts';
import { movementText } from '../text.ts';

export type ListedPlan = MovementPlansQuery['movements'][number];

const FAMILIES = {
  DRAFT: 'draft',
  LAUNCHED: 'review',
  INTERIM_REVIEWED: 'review',
  FINAL_REVIEWED: 'ok',
  CLOSED: 'issued',
} as const satisfies Record<MovementStatus, StatusFamily>;

export function MovementStatusChip({ status }: { readonly status: MovementStatus }) {
  const t = useText(movementText).movement.status;
  return <StatusChip family={FAMILIES[status]}>{t[status]}</StatusChip>;
}
