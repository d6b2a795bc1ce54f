import { useSuspenseQuery } from '@apollo/client/react';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepBar } from '../../../ui/step-bar.tsx';
import { BenefitCard } from '../../benefits/index.ts';
import { InitiativeCertificates } from '../../certificates/index.ts';
import type { DialogAct } from '../actions/act-dialog.tsx';
import { ActDialog, ApplicationDialog, ReturnDialog } from '../actions/lazily.tsx';
import { DossierClock } from '../clocks/dossier-clock.tsx';
import { InitiativeAuthors } from '../components/initiative-authors.tsx';
import { InitiativeContent } from '../components/initiative-content.tsx';
import { InitiativeDecisions } from '../components/initiative-decisions.tsx';
import { InitiativeHistory } from '../components/initiative-history.tsx';
import { ConfidentialCard } from '../confidence/confidential-card.tsx';
import { LetterCard, PayCard, RecogniseDialog, RevocationCard } from '../../recognitions/index.ts';
import { ScoringCard } from '../../initiative-scoring/index.ts';
import { ConsentRequest } from '../consent/consent-request.tsx';
import { InitiativeFiles } from '../files/initiative-files.tsx';
import { holderOf, STEP_OF } from '../holder.ts';
import { DossierReturns } from '../returns/dossier-returns.tsx';
import { initiativeText } from '../text.ts';
import { versionsText } from '../versions/text.ts';
import { DossierHeader } from './dossier-header.tsx';
import { DossierLastActs } from './dossier-last-acts.tsx';
import { DossierReason } from './dossier-reason.tsx';
import { InitiativePageDocument } from './initiative-page.gql.ts';
import styles from './initiative-page.module.css';

/** Its authors are told by a letter. */
const DECIDED: readonly InitiativeStatus[] = ['RECOGNISED', 'NOT_RECOGNISED', 'NOT_ACCEPTED'];
/** Loaded once a request is judged: until then its author takes it back without asking. */
const WithdrawalCard = lazy(async () => ({
  default: (await import('../withdrawal/withdrawal-card.tsx')).WithdrawalCard,
}));
const JUDGED: readonly InitiativeStatus[] = ['SCORING', 'BEFORE_COUNCIL', 'RECOGNISED', 'NOT_RECOGNISED'];

/** It left the way to a decision. */
const OFF_THE_WAY: readonly InitiativeStatus[] = ['NOT_ACCEPTED', 'WITHDRAWN'];

/** The dossier of one initiative: where it is, what it says, what was decided, and what I can do with it now. */
export function InitiativePage() {
  const t = useText(initiativeText);
  const versionWords = useText(versionsText);
  const { initiativeId = '' } = useParams();
  const location = useLocation();
  const { data } = useSuspenseQuery(InitiativePageDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'cache-and-network',
  });
  const { initiative } = data;
  const [act, setAct] = useState<DialogAct | 'RECOGNISE' | 'RETURN' | 'TELL_APPLICATION' | undefined>(undefined);
  useDocumentTitle(`${t.dossier.pageTitle(initiative.code)} – ${initiative.title}`);

  const { step } = t.dossier;
  const close = () => setAct(undefined);
  return (
    <>
      <DossierHeader initiative={initiative} onAct={setAct} />
      {!OFF_THE_WAY.includes(initiative.status) && (
        <StepBar
          label={t.dossier.steps}
          steps={[step.write, step.endorse, step.receive, step.judge, step.result]}
          current={STEP_OF[initiative.status]}
        />
      )}
      <div className={styles['notices']}>
        {initiative.status === 'SUBMITTED' && hasJustSubmitted(location.state) && (
          <Notice kind="success" title={t.submitted.title(initiative.code)}>
            <p>{t.submitted.next(holderOf(t, 'SUBMITTED', initiative))}</p>
            <p>{t.submitted.withdraw}</p>
          </Notice>
        )}
        <ConsentRequest initiative={initiative} ownerName={initiative.owner.fullName} />
        <DossierReason initiative={initiative} />
      </div>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <InitiativeContent
            initiative={initiative}
            actions={
              initiative.viewerMayCompare && (
                <Link to={hrefs.initiativeSimilarity(initiative.id)}>{t.dossier.similarity}</Link>
              )
            }
          />
          <ConfidentialCard initiative={initiative} />
          <InitiativeFiles initiative={initiative} />
          <DossierReturns initiative={initiative} />
        </div>
        <div className={styles['side']}>
          <DossierClock initiative={initiative} onTell={() => setAct('TELL_APPLICATION')} />
          <InitiativeAuthors initiative={initiative} />
          <ScoringCard initiativeId={initiative.id} />
          <InitiativeDecisions initiative={initiative} />
          {initiative.recognitions.length > 0 && <RevocationCard initiative={initiative} />}
          {DECIDED.includes(initiative.status) && <LetterCard initiative={initiative} />}
          <InitiativeCertificates initiative={initiative} />
          {initiative.status === 'RECOGNISED' && (
            <>
              <BenefitCard initiativeId={initiative.id} />
              <PayCard initiative={initiative} />
            </>
          )}
          <InitiativeHistory
            entries={initiative.history}
            actions={
              initiative.versions.length > 0 && (
                <Link to={hrefs.initiativeVersions(initiative.id)}>{versionWords.link}</Link>
              )
            }
          />
          {JUDGED.includes(initiative.status) && (
            <Suspense fallback={null}>
              <WithdrawalCard initiativeId={initiative.id} />
            </Suspense>
          )}
          <DossierLastActs viewerCan={initiative.viewerCan} onAct={setAct} />
        </div>
      </div>
      {act === 'RECOGNISE' && <RecogniseDialog initiative={initiative} onClose={close} />}
      {act === 'TELL_APPLICATION' && <ApplicationDialog initiative={initiative} onClose={close} />}
      {act === 'RETURN' && <ReturnDialog initiative={initiative} onClose={close} />}
      {act !== undefined && act !== 'RECOGNISE' && act !== 'RETURN' && act !== 'TELL_APPLICATION' && (
        <ActDialog key={act} act={act} initiative={initiative} onClose={close} />
      )}
    </>
  );
}

/** The check page says so when it leads here. */
function hasJustSubmitted(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isSubmitted' in state && state.isSubmitted === true;
}
