import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepBar } from '../../../ui/step-bar.tsx';
import type { DossierAct } from '../actions/nomination-act.ts';
import { AssessmentSummary } from '../components/assessment-summary.tsx';
import { STEP_OF } from '../holder.ts';
import { NominationConsultationsLazily } from '../../consultations/index.ts';
import { NominationOpinionsLazily } from '../../opinions/index.ts';
import { DossierPapersLazily } from '../papers/dossier-papers-lazily.tsx';
import { NominationPostingsLazily } from '../../postings/index.ts';
import { NominationForwardingLazily } from '../../submissions/index.ts';
import { SharedCardLazily } from '../one-achievement/shared-card-lazily.tsx';
import { ProposalCard } from '../proposals/proposal-card.tsx';
import { DossierReturns, MendedSummary, ReturnDialog, ReturnedNotice } from '../returns/lazily.tsx';
import { nominationText } from '../text.ts';
import { CopiesCardLazily } from '../report-copies/copies-card-lazily.tsx';
import { ActDialog, OwnQuestions, RecheckCard, SummaryField } from './dossier-lazily.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { DossierResults } from './dossier-results.tsx';
import { DossierSide } from './dossier-side.tsx';
import { NominationPageDocument } from './nomination-page.gql.ts';
import styles from './nomination-page.module.css';

/** One dossier: where it is, what it rests on, what became of it, and what the viewer can do with it now. */
export function NominationPage() {
  const t = useText(nominationText);
  const { nominationId = '' } = useParams();
  const { data } = useSuspenseQuery(NominationPageDocument, {
    variables: { id: nominationId },
    fetchPolicy: 'cache-and-network',
  });
  const { nomination } = data;
  const { status, summary, returnedReason, withdrawnReason, ineligibleReason, assessment } = nomination;
  const [act, setAct] = useState<DossierAct | undefined>(undefined);

  return (
    <>
      <DossierHeader nomination={nomination} onAct={setAct} />
      {status !== 'WITHDRAWN' && <StepBar label={t.dossier.steps} steps={t.dossier.step} current={STEP_OF[status]} />}
      <div className={styles['notices']}>
        {status === 'RETURNED' && nomination.returns.length > 0 && <ReturnedNotice nomination={nomination} />}
        {status === 'RETURNED' && nomination.returns.length === 0 && returnedReason !== null && (
          <Notice kind="warning" title={t.dossier.reason.RETURNED}>
            <p className={styles['text']}>{returnedReason}</p>
          </Notice>
        )}
        {status === 'INELIGIBLE' && ineligibleReason !== null && (
          <Notice kind="warning" title={t.dossier.reason.INELIGIBLE}>
            <p className={styles['text']}>{ineligibleReason}</p>
          </Notice>
        )}
        {status === 'WITHDRAWN' && withdrawnReason !== null && (
          <Notice kind="info" title={t.dossier.reason.WITHDRAWN}>
            <p className={styles['text']}>{withdrawnReason}</p>
          </Notice>
        )}
      </div>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Card title={t.dossier.summary}>
            {status === 'RETURNED' && nomination.viewerCan.includes('EDIT') ? (
              <MendedSummary line={nomination} />
            ) : !nomination.isOfYearlyList && nomination.viewerCan.includes('EDIT') ? (
              <SummaryField line={nomination} label={t.dossier.summary} />
            ) : (
              <p className={styles['text']}>{summary === '' ? t.dossier.noSummary : summary}</p>
            )}
          </Card>
          <DossierPapersLazily nominationId={nominationId} />
          <NominationPostingsLazily nominationId={nominationId} />
          <DossierReturns nomination={nomination} />
          <NominationForwardingLazily nominationId={nominationId} />
          <NominationConsultationsLazily nominationId={nominationId} />
          <NominationOpinionsLazily nominationId={nominationId} />
          {!nomination.isOfYearlyList && <ProposalCard nomination={nomination} />}
          <OwnQuestions nomination={nomination} />
          <DossierResults nomination={nomination} />
          <RecheckCard nomination={nomination} />
          <SharedCardLazily nominationId={nominationId} />
          <CopiesCardLazily nominationId={nominationId} />
          <Card title={t.findings.panel}>
            <AssessmentSummary assessment={assessment} />
          </Card>
        </div>
        <DossierSide nomination={nomination} />
      </div>
      {act === 'RETURN' && <ReturnDialog nomination={nomination} onClose={() => setAct(undefined)} />}
      {act !== undefined && act !== 'RETURN' && (
        <ActDialog key={act} act={act} nomination={nomination} onClose={() => setAct(undefined)} />
      )}
    </>
  );
}
