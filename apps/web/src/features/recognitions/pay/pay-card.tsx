import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatBasisPoints, formatDate, formatMoney, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList, type Description } from '../../../ui/description-list.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { recognitionText, type RecognitionWords } from '../text.ts';
import { AuthorPayCardDocument, type AuthorPayCardQuery } from './pay-card.gql.ts';
import { PaidDialog, RecordPayDialog } from './pay-dialogs.tsx';

export interface PayCardProps {
  readonly initiative: { readonly id: string; readonly code: string };
}

type Desk = AuthorPayCardQuery['authorPayDesk'];
type Pay = NonNullable<Desk['pay']>;

/** What the authors are paid: the secretariat's to record, each author's own part to read; nothing for everybody else. */
export function PayCard({ initiative }: PayCardProps) {
  const t = useText(recognitionText).pay;
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(
    AuthorPayCardDocument,
    // Guests of the council read the page too.
    may(viewer, 'author-pay:read')
      ? { variables: { initiativeId: initiative.id }, fetchPolicy: 'cache-and-network' }
      : skipToken,
  );
  if (data === undefined) {
    return error === undefined ? null : (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );
  }
  const { pay, mayRecord } = data.authorPayDesk;
  return pay === null && !mayRecord ? null : <Shown initiative={initiative} desk={data.authorPayDesk} />;
}

function Shown({ initiative, desk }: PayCardProps & { readonly desk: Desk }) {
  const t = useText(recognitionText).pay;
  const [act, setAct] = useState<'RECORD' | 'PAID' | undefined>(undefined);
  const { pay, mayRecord } = desk;
  const close = () => setAct(undefined);
  return (
    <Card
      title={t.title}
      actions={
        mayRecord && (
          <>
            <Button onClick={() => setAct('RECORD')}>{pay === null ? t.record : t.edit}</Button>
            {pay !== null && <Button onClick={() => setAct('PAID')}>{t.paid}</Button>}
          </>
        )
      }
    >
      {pay === null ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>
            <StatusChip family={pay.status === 'PAID' ? 'ok' : 'wait'}>{t.status[pay.status]}</StatusChip>
          </p>
          <DescriptionList items={itemsOf(t, pay)} />
        </>
      )}
      {act === 'RECORD' && <RecordPayDialog initiative={initiative} desk={desk} onClose={close} />}
      {act === 'PAID' && pay !== null && <PaidDialog initiative={initiative} version={pay.version} onClose={close} />}
    </Card>
  );
}

function itemsOf(t: RecognitionWords['pay'], pay: Pay): readonly Description[] {
  const { amount, helpersAmount, ground, paidOn, paperNumber, lines } = pay;
  return [
    {
      term: t.reckoned,
      detail: reckonedBy(t, pay),
    },
    { term: t.ground, detail: ground },
    { term: t.total, detail: formatMoney(amount) },
    ...lines.map((line) => ({
      term: t.partOf(line.fullName, formatBasisPoints(line.shareBasisPoints)),
      detail: formatMoney(line.amount),
    })),
    ...(helpersAmount === 0 ? [] : [{ term: t.helpers, detail: formatMoney(helpersAmount) }]),
    ...(paidOn === null || paperNumber === null
      ? []
      : [{ term: t.paidBy, detail: t.payment(formatDate(paidOn), paperNumber) }]),
  ];
}

function reckonedBy(t: RecognitionWords['pay'], { basis, benefit, shareBasisPoints, wage, wages }: Pay): string {
  if (benefit !== null && shareBasisPoints !== null) {
    return t.ofBenefit(formatBasisPoints(shareBasisPoints), formatMoney(benefit));
  }
  return wage !== null && wages !== null ? t.ofWages(formatNumber(wages), formatMoney(wage)) : t.basis[basis];
}
