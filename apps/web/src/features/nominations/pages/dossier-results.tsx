import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { nominationText } from '../text.ts';
import type { NominationPageQuery } from './nomination-page.gql.ts';
import styles from './nomination-page.module.css';

type Nomination = NominationPageQuery['nomination'];

/** What the council said of it, and the decision that came of that. */
export function DossierResults({ nomination: { agendaItem, decision } }: { readonly nomination: Nomination }) {
  const t = useText(nominationText);
  return (
    <>
      {agendaItem !== null && (
        <Card
          title={t.dossier.council}
          actions={<Link to={hrefs.meeting(agendaItem.meetingId)}>{t.dossier.inMeeting}</Link>}
        >
          <CouncilResult item={agendaItem} />
        </Card>
      )}
      {decision !== null && (
        <Card title={t.dossier.decision}>
          <p>
            <Link to={hrefs.decision(decision.id)}>
              {decision.documentNumber === null || decision.issuedOn === null
                ? t.dossier.decisionDraft
                : t.dossier.decisionNumber(decision.documentNumber, formatDate(decision.issuedOn))}
            </Link>
          </p>
        </Card>
      )}
    </>
  );
}

function CouncilResult({ item }: { readonly item: NonNullable<Nomination['agendaItem']> }) {
  const t = useText(nominationText);
  const { status, result, rule, firstVote } = item;
  const first = firstVote?.result ?? null;
  const before =
    first === null ? null : (
      <p className={styles['small']}>{t.dossier.firstVote(first.agree, first.base, first.needed)}</p>
    );
  if (result === null)
    return (
      <>
        <p>{status === 'OPEN' ? t.dossier.voting : t.dossier.waiting}</p>
        {before}
      </>
    );
  return (
    <div className={styles['lines']}>
      <p className={styles['result']}>
        <StatusChip family={result.isPassed ? 'ok' : 'no'}>
          {result.isPassed ? t.dossier.passed : t.dossier.notPassed}
        </StatusChip>
        <b>{t.dossier.votes(result.agree, result.base, result.needed)}</b>
      </p>
      <p>{t.dossier.counts(result.disagree, result.abstain)}</p>
      {before}
      <p className={styles['small']}>{t.dossier.ground(rule.legalGround)}</p>
    </div>
  );
}
