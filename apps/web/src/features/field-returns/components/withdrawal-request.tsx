import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { fieldReturnText } from '../text.ts';

interface WithdrawalRequestProps {
  readonly request: {
    readonly askedAt: string;
    readonly reason: string;
    readonly refusedAt: string | null;
    readonly refusedReason: string | null;
  };
}

/** Why somebody wants to take back what others have in hand, and what was answered. */
export function WithdrawalRequest({ request: { askedAt, reason, refusedAt, refusedReason } }: WithdrawalRequestProps) {
  const t = useText(fieldReturnText).withdrawal;
  return (
    <>
      <p>
        <strong>{t.asked(formatDateTime(askedAt))}</strong>
        <br />
        {reason}
      </p>
      {refusedAt === null ? (
        <p>{t.waiting}</p>
      ) : (
        <p>
          <strong>{t.refused(formatDateTime(refusedAt))}</strong>
          <br />
          {refusedReason}
        </p>
      )}
    </>
  );
}
