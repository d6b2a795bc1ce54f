import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SupplementButton } from '../../decisions/index.ts';
import { amendmentText } from '../text.ts';
import { CorrectedPlaces } from './corrected-places.tsx';
import styles from './decision-amendments.module.css';
import { DecisionAmendmentsCardDocument, type DecisionAmendmentsCardQuery } from './decision-amendments.gql.ts';
import { DraftCorrectionDialog } from './draft-correction-dialog.tsx';

type Decision = DecisionAmendmentsCardQuery['decision'];

/** Both papers side by side: what this decision corrects or adds to, and what came after it. Nothing for one that stands alone. */
export function DecisionAmendments({ decisionId }: { readonly decisionId: string }) {
  const { data, error, refetch } = useQuery(DecisionAmendmentsCardDocument, {
    variables: { id: decisionId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { decision } = data;
  return (
    <>
      <Amends decision={decision} />
      <Amended decision={decision} />
    </>
  );
}

/** What this decision is about, why, and what it corrects. */
function Amends({ decision: { kind, amends, amendReason, corrections } }: { readonly decision: Decision }) {
  const t = useText(amendmentText);
  if (kind === 'AWARD') return null;
  const first = amends?.documentNumber ?? null;
  return (
    <Card title={t.title[kind]}>
      <DescriptionList
        items={[
          {
            term: t.about[kind],
            detail:
              amends === null || first === null || amends.issuedOn === null ? null : (
                <Link to={hrefs.decision(amends.id)}>{t.of(first, formatDate(amends.issuedOn))}</Link>
              ),
          },
          { term: t.reason, detail: amendReason },
        ]}
      />
      {kind === 'CORRECTION' && <CorrectedPlaces caption={t.places} places={corrections} withPaper={false} />}
    </Card>
  );
}

/** What came after it, and the places that read otherwise now. */
function Amended({ decision }: { readonly decision: Decision }) {
  const t = useText(amendmentText);
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { id, viewerCan, amendedBy, lines, meeting } = decision;
  const mayCorrect = viewerCan.includes('CORRECT');
  const inForce = lines.flatMap(({ corrections }) => corrections);
  if (!mayCorrect && amendedBy.length === 0) return null;
  return (
    <Card title={t.after}>
      {mayCorrect && <p className={styles['about']}>{t.stays}</p>}
      {amendedBy.map((after) => (
        <AmendedBy key={after.id} after={after} />
      ))}
      {inForce.length > 0 && <CorrectedPlaces caption={t.placesInForce} places={inForce} withPaper />}
      {mayCorrect && (
        <div className={styles['acts']}>
          <Button onClick={() => setIsCorrecting(true)}>{t.correct}</Button>
          {viewerCan.includes('SUPPLEMENT') && meeting !== null && (
            <SupplementButton meetingId={meeting.id} decisionId={id} words={t.supplement} />
          )}
        </div>
      )}
      {isCorrecting && <DraftCorrectionDialog decisionId={id} lines={lines} onClose={() => setIsCorrecting(false)} />}
    </Card>
  );
}

function AmendedBy({
  after: { id, kind, documentNumber, issuedOn },
}: {
  readonly after: Decision['amendedBy'][number];
}) {
  const t = useText(amendmentText);
  if (kind === 'AWARD') return null;
  const words =
    documentNumber === null || issuedOn === null
      ? t.waits[kind]
      : t.amendedBy[kind](documentNumber, formatDate(issuedOn));
  return (
    <Notice
      kind={documentNumber === null ? 'info' : 'warning'}
      title={words}
      action={<Link to={hrefs.decision(id)}>{t.open}</Link>}
    />
  );
}
