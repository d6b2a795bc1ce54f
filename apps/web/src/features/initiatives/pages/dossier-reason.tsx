import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { InitiativePageQuery } from './initiative-page.gql.ts';
import { currentRound } from '../returns/current-round.ts';
import { ReturnNotice } from '../returns/return-notice.tsx';
import { initiativeText } from '../text.ts';
import styles from './initiative-page.module.css';

type Reasons = Pick<
  InitiativePageQuery['initiative'],
  | 'status'
  | 'returnedReason'
  | 'withdrawnReason'
  | 'refusedReason'
  | 'returns'
  | 'returnedAt'
  | 'dueOn'
  | 'recognitions'
>;

/** Why it came back, was withdrawn or not recognised: on top and in full. */
export function DossierReason({ initiative }: { readonly initiative: Reasons }) {
  const t = useText(initiativeText);
  const round = currentRound(initiative);
  if (initiative.status === 'RETURNED' && round !== undefined)
    return <ReturnNotice round={round} dueOn={initiative.dueOn} />;
  const reason = reasonOf(initiative);
  if (reason === undefined) return null;
  const lost = initiative.recognitions.find(({ scope }) => scope === 'GRASSROOTS');
  const title =
    lost === undefined || lost.revokedOn === null
      ? t.dossier.reason[reason.status]
      : t.dossier.revoked(formatDate(lost.revokedOn), lost.revokedByPaper ?? '');
  return (
    <Notice kind={reason.status === 'RETURNED' ? 'warning' : 'info'} title={title}>
      <p className={styles['reason']}>{reason.text}</p>
    </Notice>
  );
}

function reasonOf({
  status,
  returnedReason,
  withdrawnReason,
  refusedReason,
}: Omit<Reasons, 'returns' | 'returnedAt' | 'dueOn' | 'recognitions'>) {
  if (status === 'RETURNED' && returnedReason !== null) return { status, text: returnedReason } as const;
  if (status === 'WITHDRAWN' && withdrawnReason !== null) return { status, text: withdrawnReason } as const;
  if (status === 'NOT_RECOGNISED' && refusedReason !== null) return { status, text: refusedReason } as const;
  if (status === 'NOT_ACCEPTED' && refusedReason !== null) return { status, text: refusedReason } as const;
  return undefined;
}
