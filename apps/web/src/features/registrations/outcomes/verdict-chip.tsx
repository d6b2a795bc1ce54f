import type { PromiseVerdict } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { outcomeText } from './text.ts';

const FAMILIES = {
  EXCEEDED: 'issued',
  REACHED: 'ok',
  MISSED: 'no',
  NO_RESULT: 'wait',
} as const satisfies Record<PromiseVerdict, StatusFamily>;

export function VerdictChip({ verdict }: { readonly verdict: PromiseVerdict }) {
  const t = useText(outcomeText);
  return <StatusChip family={FAMILIES[verdict]}>{t.verdicts[verdict]}</StatusChip>;
}
