import { useQuery } from '@apollo/client/react';
import { WITHDRAWAL_RULES } from '@thidua/domain/initiatives';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { WithdrawalRequest } from '../../field-returns/index.ts';
import { withdrawalText } from './text.ts';
import { WithdrawalCardDocument } from './withdrawal-card.gql.ts';
import { WithdrawalDialog, type WithdrawalAct } from './withdrawal-dialog.tsx';

const ACTS = [
  ['ASK_WITHDRAWAL', 'ask'],
  ['REFUSE_WITHDRAWAL', 'refuse'],
  ['AGREE_WITHDRAWAL', 'agree'],
] as const satisfies readonly (readonly [string, WithdrawalAct])[];

/** Whether a request that others judge may be taken back, and how: for its authors and for whoever answers. */
export function WithdrawalCard({ initiativeId }: { readonly initiativeId: string }) {
  const t = useText(withdrawalText);
  const viewer = useViewer();
  const { data } = useQuery(WithdrawalCardDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'cache-and-network',
  });
  const [act, setAct] = useState<WithdrawalAct | undefined>(undefined);
  if (data === undefined) return null;
  const { initiative } = data;
  const rule = WITHDRAWAL_RULES[initiative.status];
  if (rule !== 'WITH_CONSENT' && rule !== 'VOTED') return null;
  const staffId = viewer.staff?.id;
  const isOwner = initiative.owner.id === staffId;
  const isAuthor = isOwner || initiative.authors.some(({ staff }) => staff.id === staffId);
  const acts = ACTS.filter(([event]) => initiative.viewerCan.includes(event));
  // Once the council has voted, an old wish is nobody's matter any more.
  const request = rule === 'VOTED' ? null : initiative.withdrawalRequest;
  if (!isAuthor && request === null && acts.length === 0) return null;
  return (
    <Card title={t.title}>
      {isOwner && <p>{t.rule[rule]}</p>}
      {isAuthor && !isOwner && <p>{t.coauthor}</p>}
      {request !== null && <WithdrawalRequest request={request} />}
      {acts.map(([event, name]) => (
        <div key={event}>
          <Button onClick={() => setAct(name)}>{t[name].open}</Button>
        </div>
      ))}
      {act !== undefined && <WithdrawalDialog act={act} initiative={initiative} onClose={() => setAct(undefined)} />}
    </Card>
  );
}
