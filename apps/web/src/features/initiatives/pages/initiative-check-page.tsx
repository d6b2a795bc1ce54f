import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import { LateFiling, LATE_REASON_ID } from '../clocks/late-filing.tsx';
import { useLateReason } from '../clocks/use-late-reason.ts';
import { InitiativeAuthors } from '../components/initiative-authors.tsx';
import { ConfidentialCard } from '../confidence/confidential-card.tsx';
import { CONFIDENTIAL_FIELD_ID } from '../confidence/confidential-field.tsx';
import { confidenceText } from '../confidence/text.ts';
import { FILES_FIELD_ID } from '../files/initiative-files-field.tsx';
import { InitiativeFiles } from '../files/initiative-files.tsx';
import { draftErrors, summaryOf } from '../forms/draft-errors.ts';
import { changedFields, draftOf } from '../forms/initiative-draft.ts';
import { readLocalCopy } from '../forms/local-copy.ts';
import { StoredInitiativeFragmentDoc } from '../forms/save-initiative.gql.ts';
import { PARTS } from '../forms/part-states.ts';
import { holderOf } from '../holder.ts';
import { SIMILARITY_NOTICE_ID, SimilarityNotice } from '../similarity/similarity-notice.tsx';
import { initiativeText } from '../text.ts';
import { problemSentence } from '../problem-sentence.ts';
import { CheckPart } from './check-part.tsx';
import { InitiativeCheckDocument } from './initiative-check.gql.ts';
import styles from './initiative-check-page.module.css';

/** All parts once more as the server holds them, each with its «Sửa»; then «Nộp sáng kiến». */
export function InitiativeCheckPage() {
  const t = useText(initiativeText);
  const words = useText(confidenceText);
  const { initiativeId = '' } = useParams();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(InitiativeCheckDocument, {
    variables: { id: initiativeId },
    fetchPolicy: 'network-only',
  });
  const { initiative } = data;
  const { run, isBusy } = useInitiativeAct();
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const late = useLateReason(initiative.id, initiative.lateReason);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  useDocumentTitle(t.check.pageTitle(initiative.code));

  const stored = useSuspenseFragment({
    fragment: StoredInitiativeFragmentDoc,
    fragmentName: 'StoredInitiative',
    from: initiative,
  });
  const draft = draftOf(stored.data);
  const errors = draftErrors(t, draft, problems, { shares: new Set() });
  const ofSimilarity = problems
    .filter(({ field }) => field === 'similarity')
    .map((problem) => ({ fieldId: SIMILARITY_NOTICE_ID, message: problemSentence(t, problem) }));
  const [ofLateness] = problems.filter(({ field }) => field === 'lateReason' || field === 'reason');
  const lateError = ofLateness === undefined ? undefined : problemSentence(t, ofLateness);
  const copy = readLocalCopy(localStorage, viewer.id, initiative.id);
  const hasUnsaved = copy !== undefined && changedFields(draft, copy.draft).length > 0;
  const mayEdit = initiative.viewerCan.includes('SAVE');
  const isFiledLate = initiative.status === 'DRAFT' && initiative.isLate;

  async function submit(): Promise<void> {
    setFailure(undefined);
    const outcome = await run('SUBMIT', {
      id: initiative.id,
      version: initiative.version,
      ...(isFiledLate ? { reason: late.reason } : {}),
    });
    switch (outcome.kind) {
      case 'DONE':
        late.forget();
        await navigate(hrefs.initiative(initiative.id), { replace: true, state: { isSubmitted: true } });
        return;
      case 'PROBLEMS':
        setProblems(outcome.problems);
        setAttempt((count) => count + 1);
        return;
      case 'CHANGED':
      case 'FAILED':
        setFailure(outcome.sentence);
    }
  }

  return (
    <>
      <PageHeader
        title={t.check.title}
        crumbs={[
          { label: t.list.title, to: hrefs.initiatives(initiative.year) },
          { label: initiative.code, to: hrefs.initiative(initiative.id) },
          { label: t.check.title },
        ]}
        lead={t.check.lead}
      />
      <div className={styles['page']}>
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && (
          <ErrorSummary
            errors={[
              ...summaryOf(errors),
              ...ofSimilarity,
              ...(lateError === undefined ? [] : [{ fieldId: LATE_REASON_ID, message: lateError }]),
            ]}
            attempt={attempt}
          />
        )}
        {hasUnsaved && (
          <Notice kind="warning" title={t.check.localTitle}>
            {t.check.local}
          </Notice>
        )}
        {mayEdit && <SimilarityNotice initiativeId={initiative.id} version={initiative.version} />}
        {isFiledLate && mayEdit && stored.data.firstAppliedOn !== null && initiative.dueOn !== null && (
          <LateFiling
            firstAppliedOn={stored.data.firstAppliedOn}
            dueOn={initiative.dueOn}
            reason={late.reason}
            onChange={(reason) => {
              late.change(reason);
              setProblems(problems.filter((problem) => problem !== ofLateness));
            }}
            error={lateError}
          />
        )}
        {PARTS.map((part) => (
          <CheckPart
            key={part}
            part={part}
            draft={draft}
            errors={errors}
            problems={problems}
            editHref={mayEdit ? hrefs.initiativeEdit(initiative.id) : undefined}
          />
        ))}
        {mayEdit && draft.authors.length > 1 && <InitiativeAuthors initiative={initiative} title={t.consent.title} />}
        <ConfidentialCard
          initiative={initiative}
          {...(mayEdit && {
            empty: words.empty,
            actions: (
              <Link to={`${hrefs.initiativeEdit(initiative.id)}#${CONFIDENTIAL_FIELD_ID}`}>
                {words.edit}
                <span className="visually-hidden"> {words.title}</span>
              </Link>
            ),
          })}
        />
        <InitiativeFiles
          initiative={initiative}
          {...(mayEdit && {
            empty: t.files.none,
            actions: (
              <Link to={`${hrefs.initiativeEdit(initiative.id)}#${FILES_FIELD_ID}`}>
                {t.check.edit}
                <span className="visually-hidden"> {t.files.title}</span>
              </Link>
            ),
          })}
        />
        {initiative.viewerCan.includes('SUBMIT') && <p>{t.check.receiver(holderOf(t, 'SUBMITTED', initiative))}</p>}
        {initiative.viewerCan.includes('SUBMIT') && <p>{t.check.pledge}</p>}
        <div className={styles['foot']}>
          <ButtonLink to={mayEdit ? hrefs.initiativeEdit(initiative.id) : hrefs.initiative(initiative.id)}>
            {mayEdit ? t.check.back : t.editor.openDossier}
          </ButtonLink>
          {initiative.viewerCan.includes('SUBMIT') && !hasUnsaved && (
            <Button variant="primary" onClick={() => void submit()} busyLabel={isBusy ? t.check.submitting : undefined}>
              {t.check.submit}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
