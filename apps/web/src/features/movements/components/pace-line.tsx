import { formatBasisPoints } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { checkInText } from '../check-in-text.ts';
import type { ProgressFigures } from '../target-progress.logic.ts';

/** Why a target is at risk or not, in words: the time gone, what it asks, what is there. */
export function PaceLine({ pace }: { readonly pace: NonNullable<ProgressFigures['pace']> }) {
  const t = useText(checkInText);
  return (
    <p>
      {t.pace[pace.reason](pace.expected, pace.inSight)}{' '}
      {t.time(formatBasisPoints(pace.elapsedBasisPoints), pace.daysLeft)}
    </p>
  );
}
