import type { InitiativeField } from '@thidua/domain/initiatives';
import type { ReactNode } from 'react';

import { MendSlot as Slot } from '../../field-returns/index.ts';
import type { ReturnRound } from './return-notice.tsx';

/** Which fields are open, and what was asked for in the last return. */
export interface Mending {
  readonly open: readonly InitiativeField[];
  readonly round: ReturnRound | undefined;
}

interface MendSlotProps {
  readonly mending: Mending;
  readonly field: InitiativeField;
  readonly label: string;
  /** What stands in the field, for one that is not open. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A field of a request that may have come back. */
export function MendSlot({ mending: { open, round }, field, ...slot }: MendSlotProps) {
  return (
    <Slot
      {...slot}
      isOpen={open.includes(field)}
      remark={round?.fields.find((named) => named.field === field)?.remark}
    />
  );
}
