import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { DecisionWordingDesk } from '../components/decision-wording-desk.tsx';
import { PartTexts } from '../components/part-texts.tsx';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { DecisionWordingDocument } from './decision-wording.gql.ts';

/** The words of one decision, to be written while it is a draft and to be read afterwards. */
export function DecisionWordingPage() {
  const t = useText(templateText);
  const { decisionId = '' } = useParams();
  const { data, error, refetch } = useQuery(DecisionWordingDocument, {
    variables: { id: decisionId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.own.title}>
      {({ decision }) =>
        decision.viewerCan.includes('EDIT') ? (
          // Taking up another template brings other words.
          <DecisionWordingDesk key={decision.wording.number} decision={decision} />
        ) : (
          <>
            <PageHeader
              title={t.own.title}
              crumbs={[{ label: decision.title, to: hrefs.decision(decision.id) }, { label: t.own.crumb }]}
              lead={<p>{t.own.by(decision.wording.number)}</p>}
            />
            <div className={styles['stack']}>
              {decision.status === 'ISSUED' && (
                <Notice kind="info" action={<ButtonLink to={hrefs.decision(decision.id)}>{t.own.back}</ButtonLink>}>
                  {t.own.closed}
                </Notice>
              )}
              <PartTexts kind="AWARD_DECISION" texts={decision.wording.texts} />
            </div>
          </>
        )
      }
    </QueryState>
  );
}
