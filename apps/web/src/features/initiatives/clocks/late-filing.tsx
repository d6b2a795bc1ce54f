import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { clockText } from './text.ts';

/** Where the error summary of the check page leads. */
export const LATE_REASON_ID = 'ly-do-nop-muon';

interface LateFilingProps {
  readonly firstAppliedOn: string;
  readonly dueOn: string;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly error: string | undefined;
}

/** On the check page of a request that is filed too late: what that means, and the reason that is sent with it. */
export function LateFiling({ firstAppliedOn, dueOn, reason, onChange, error }: LateFilingProps) {
  const t = useText(clockText);
  return (
    <Notice kind="warning" title={t.late.title}>
      <p>{t.late.lead(formatDate(firstAppliedOn), formatDate(dueOn))}</p>
      <TextArea
        id={LATE_REASON_ID}
        label={t.late.field}
        value={reason}
        onChange={onChange}
        limit={INITIATIVE_LIMITS.reason}
        error={error}
      />
    </Notice>
  );
}
