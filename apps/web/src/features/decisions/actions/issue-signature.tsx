import { skipToken, useQuery } from '@apollo/client/react';
import type { PlainDate } from '@thidua/domain/kernel';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import dossierStyles from '../components/decision-dossier.module.css';
import { decisionText } from '../text.ts';
import { IssueBonus } from './issue-bonus.tsx';
import { IssueSignatureDocument } from './issue-signature.gql.ts';

interface IssueSignatureProps {
  readonly decisionId: string;
  /** The day typed so far; undefined while it is no day. */
  readonly issuedOn: PlainDate | undefined;
}

/** How the viewer's signature will be printed on a decision of that day, and on what the capacity rests. */
export function IssueSignature({ decisionId, issuedOn }: IssueSignatureProps) {
  const t = useText(decisionText).signature;
  const { data, error } = useQuery(
    IssueSignatureDocument,
    issuedOn === undefined ? skipToken : { variables: { id: decisionId, issuedOn }, fetchPolicy: 'cache-and-network' },
  );
  if (issuedOn === undefined) return <p>{t.needsDate}</p>;
  if (error !== undefined) return <Notice kind="warning">{t.unknown}</Notice>;
  if (data === undefined) return <p>{t.loading}</p>;
  const signature = data.decision.viewerSignature;
  if (signature === null) return <Notice kind="warning">{t.notSigner}</Notice>;
  const { capacity, lines, post, delegation } = signature;
  const lent =
    delegation === null ? '' : t.lent(delegation.paperNumber, formatDate(delegation.from), formatDate(delegation.to));
  if (capacity === null) return <Notice kind="warning">{t.outside(formatDate(issuedOn), lent)}</Notice>;
  return (
    <Notice kind="info" title={t.title}>
      <p className={dossierStyles['signature']}>{lines.join('\n')}</p>
      <p>{delegation === null ? t.why[capacity](post) : t.byDelegation[capacity](lent)}</p>
      <IssueBonus bonus={data.decision.bonus} />
    </Notice>
  );
}
