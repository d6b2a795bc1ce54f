import { useQuery } from '@apollo/client/react';
import { NOMINATION_WITHDRAWAL_RULES } from '@thidua/domain/nominations';
import { useState } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { WithdrawalRequest } from '../../field-returns/index.ts';
import styles from '../returns/returned-notice.module.css';
import { NominationWithdrawalDocument } from './nomination-withdrawal.gql.ts';
import { nominationWithdrawalText } from './text.ts';
import { WithdrawalDialog, type WithdrawalAct } from './withdrawal-dialog.tsx';

const ACTS = [
  ['ASK_WITHDRAWAL', 'ask'],
  ['REFUSE_WITHDRAWAL', 'refuse'],
  ['AGREE_WITHDRAWAL', 'agree'],
] as const satisfies readonly (readonly [string, WithdrawalAct])[];

/** Whether a received dossier may be taken back, and how: for its division and for whoever answers. */
export function WithdrawalCard({ nominationId }: { readonly nominationId: string }) {
  const t = useText(nominationWithdrawalText);
  const { data } = useQuery(NominationWithdrawalDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  const [act, setAct] = useState<WithdrawalAct | undefined>(undefined);
  if (data === undefined) return null;
  const { nomination } = data;
  const { status, viewerCan, withdrawalRequest: request, agendaItem } = nomination;
  const rule = NOMINATION_WITHDRAWAL_RULES[status];
  // Before the receipt the button of the dossier withdraws; once the council has voted an old wish is nobody's matter any more.
  if (rule !== 'WITH_CONSENT' && rule !== 'TAKEN_OFF_FIRST') return null;
  const acts = ACTS.filter(([event]) => viewerCan.includes(event));
  if (request === null && acts.length === 0) return null;
  const isHeld = viewerCan.includes('REFUSE_WITHDRAWAL') && !viewerCan.includes('AGREE_WITHDRAWAL');
  return (
    <Card title={t.title}>
      {viewerCan.includes('ASK_WITHDRAWAL') && <p>{t.rule[rule]}</p>}
      {request !== null && <WithdrawalRequest request={request} />}
      {isHeld && (status === 'POSTED' || status === 'ON_AGENDA') && <p>{t.takenOffFirst[status]}</p>}
      <div className={styles['acts']}>
        {isHeld && agendaItem !== null && (
          <ButtonLink to={hrefs.meeting(agendaItem.meetingId)}>{t.toMeeting}</ButtonLink>
        )}
        {acts.map(([event, name]) => (
          <Button key={event} onClick={() => setAct(name)}>
            {t[name].open}
          </Button>
        ))}
      </div>
      {act !== undefined && (
        <WithdrawalDialog key={act} act={act} nomination={nomination} onClose={() => setAct(undefined)} />
      )}
    </Card>
  );
}
