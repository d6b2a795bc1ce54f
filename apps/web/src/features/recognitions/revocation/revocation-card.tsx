import { useQuery } from '@apollo/client/react';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import type { InitiativeEvent } from '../../../gql/schema-types.ts';
import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList, type Description } from '../../../ui/description-list.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { REVOCATION_FAMILIES } from '../../award-revocations/index.ts';
import { TitlesList } from '../../initiative-library/index.ts';
import { recognitionText, type RecognitionWords } from '../text.ts';
import { DecideRecognitionRevocation } from './decide-recognition-revocation.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import styles from './revocation.module.css';
import { RecognitionRevocationsDocument, type RecognitionRevocationsQuery } from './revocation-card.gql.ts';

export interface RevocationCardProps {
  readonly initiative: {
    readonly id: string;
    readonly code: string;
    readonly version: number;
    readonly viewerCan: readonly InitiativeEvent[];
    readonly recognitions: readonly {
      readonly scope: InitiativeScope;
      readonly decidedBy: string;
      readonly revokedOn: string | null;
    }[];
  };
}

export type ShownRevocation = RecognitionRevocationsQuery['recognitionRevocations'][number];

/** What was proposed and confirmed about taking the recognition back, and the proposal; nothing for who has no part in it. */
export function RevocationCard({ initiative }: RevocationCardProps) {
  const words = useText(recognitionText);
  const t = words.revocation;
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery(RecognitionRevocationsDocument, {
    variables: { initiativeId: initiative.id },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  const { recognitionRevocations: revocations } = data;
  const [nearest, ...others] = initiative.recognitions.filter(({ revokedOn }) => revokedOn === null);
  const mayPropose =
    initiative.viewerCan.includes('REVOKE') && revocations.every(({ status }) => status !== 'PROPOSED');
  if (revocations.length === 0 && !mayPropose) return null;
  return (
    <Card title={t.title} actions={mayPropose && <Button onClick={() => setIsOpen(true)}>{t.propose}</Button>}>
      {revocations.length === 0 && <p>{t.none}</p>}
      {revocations.map((revocation) => (
        <OneRevocation key={revocation.id} revocation={revocation} code={initiative.code} t={words} />
      ))}
      {isOpen && nearest !== undefined && (
        <ProposeDialog initiative={initiative} inForce={[nearest, ...others]} onClose={() => setIsOpen(false)} />
      )}
    </Card>
  );
}

interface OneRevocationProps {
  readonly revocation: ShownRevocation;
  readonly code: string;
  readonly t: RecognitionWords;
}

function OneRevocation({ revocation, code, t: { scope, revocation: t } }: OneRevocationProps) {
  const { status, titlesServed } = revocation;
  return (
    <>
      <h3>{t.of(scope[revocation.scope])}</h3>
      <p>
        <StatusChip family={REVOCATION_FAMILIES[status]}>{t.status[status]}</StatusChip>
      </p>
      {status === 'PROPOSED' && <p>{t.waits}</p>}
      <DescriptionList items={itemsOf(t, revocation)} />
      <div className={styles['acts']}>
        <DecideRecognitionRevocation revocation={revocation} code={code} />
      </div>
      {status === 'CONFIRMED' && titlesServed.length > 0 && (
        <Notice kind="warning" title={t.served}>
          <p>{t.servedHint}</p>
          <TitlesList titles={titlesServed} />
        </Notice>
      )}
    </>
  );
}

function itemsOf(t: RecognitionWords['revocation'], revocation: ShownRevocation): readonly Description[] {
  const { status, paperNumber, paperDate, revokedBy, ground, reason } = revocation;
  const { proposedBy, proposedAt, decidedBy, decidedAt, decisionReason } = revocation;
  return [
    { term: t.paper, detail: t.paperOf(paperNumber, formatDate(paperDate)) },
    { term: t.revokedBy, detail: revokedBy },
    { term: t.ground, detail: ground },
    { term: t.story, detail: reason },
    { term: t.proposed, detail: t.by(proposedBy, formatDateTime(proposedAt)) },
    ...(status === 'PROPOSED' || decidedBy === null || decidedAt === null
      ? []
      : [{ term: t.decided[status], detail: t.by(decidedBy, formatDateTime(decidedAt)) }]),
    ...(decisionReason === null ? [] : [{ term: t.why, detail: decisionReason }]),
  ];
}
