import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PaperPages } from '../../../ui/paper-pages/paper-pages.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DecisionWordingDocument } from '../pages/decision-wording.gql.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { PartChanges } from './part-changes.tsx';
import { WordingNotices } from './wording-notices.tsx';

/** In which words a decision is written, and its pages as they will be printed. */
export function DecisionWordingCard({ decisionId }: { readonly decisionId: string }) {
  const t = useText(templateText);
  const { data, error, refetch } = useQuery(DecisionWordingDocument, {
    variables: { id: decisionId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { decision } = data;
  const pages = (
    <PaperPages
      key={decision.version}
      address={`/files/papers/decision.pdf?id=${decisionId}`}
      lead={t.own.previewLead}
    />
  );
  // A correction has a form of its own: nothing of it is worded by hand.
  if (decision.kind === 'CORRECTION') return <Card title={t.own.preview}>{pages}</Card>;
  return (
    <Card
      title={t.own.title}
      actions={
        decision.viewerCan.includes('EDIT') && (
          <ButtonLink size="small" to={hrefs.decisionWording(decisionId)}>
            {t.own.edit}
          </ButtonLink>
        )
      }
    >
      <div className={styles['stack']}>
        <div>
          {t.own.by(decision.wording.number)}{' '}
          {decision.wording.isOwn && <StatusChip family="review">{t.own.isOwn}</StatusChip>}
        </div>
        <WordingNotices decision={decision} />
        {decision.wording.isOwn && (
          <PartChanges
            kind="AWARD_DECISION"
            before={decision.wording.template}
            after={decision.wording.texts}
            none={t.own.same}
          />
        )}
        {pages}
      </div>
    </Card>
  );
}
