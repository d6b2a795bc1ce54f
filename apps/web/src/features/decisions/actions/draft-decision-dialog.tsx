import { useMutation, useQuery } from '@apollo/client/react';
import { cleanLine } from '@thidua/domain/kernel';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { newId } from '../../../lib/new-id.ts';
import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { decisionText } from '../text.ts';
import { candidatesOf } from './decision-candidates.ts';
import { DraftDecisionCandidatesDocument } from './draft-decision-candidates.gql.ts';
import styles from './draft-decision-dialog.module.css';
import { DraftDecisionDocument } from './draft-decision.gql.ts';

interface DraftDecisionDialogProps {
  readonly meetingId: string;
  /** The issued decision that this one adds to; left out for one that stands by itself. */
  readonly supplements?: string;
  readonly onClose: () => void;
}

/**
 * Which passed items stand in the decision: all at first. Fewer where the law allows fewer fighters than passed, or where
 * a line needs another signatory. The id is made here: pressing twice drafts once.
 */
export function DraftDecisionDialog({ meetingId, supplements, onClose }: DraftDecisionDialogProps) {
  const t = useText(decisionText);
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { data, error, refetch } = useQuery(DraftDecisionCandidatesDocument, {
    variables: { meetingId },
    fetchPolicy: 'network-only',
  });
  const [draft, { loading }] = useMutation(DraftDecisionDocument);
  const candidates = candidatesOf(data);
  const chosen = candidates.filter(({ nominationId }) => !left.has(nominationId));

  async function handleDraft(): Promise<void> {
    if (chosen.length === 0) {
      setProblem(t.problems.noneChosen);
      return;
    }
    if (supplements !== undefined && cleanLine(reason) === '') {
      setProblem(t.problems.supplementReason);
      return;
    }
    setProblem(undefined);
    try {
      const nominationIds = chosen.map(({ nominationId }) => nominationId);
      const adds = supplements === undefined ? {} : { supplements: { decisionId: supplements, reason } };
      const input = { id, meetingId, nominationIds, ...adds };
      const outcome = (await draft({ variables: { input } })).data?.draftDecision;
      switch (outcome?.__typename) {
        case 'Decision':
          void navigate(hrefs.decision(outcome.id));
          return;
        case 'NothingPassedError':
          setProblem(t.problems.nothingPassed);
          return;
        case 'InputProblemsError':
          setProblem(t.problems.supplementReason);
          return;
        case 'InvalidTransitionError':
          setProblem(t.problems.wrongState);
          return;
        case 'RecheckStoppedError':
          setProblem(t.problems.stopped(stoppedWords(outcome.stopped)));
          return;
        case 'QuotaExceededError':
          setProblem(t.problems.quotaInChoice(outcome.nominated, outcome.allowed, outcome.base));
          return;
        case undefined:
          setProblem(t.problems.failed);
      }
    } catch {
      setProblem(t.problems.failed);
    }
  }

  function toggle(nominationId: string): void {
    const changed = new Set(left);
    if (!changed.delete(nominationId)) changed.add(nominationId);
    setLeft(changed);
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={supplements === undefined ? t.draftTitle : t.supplementTitle}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          {candidates.length > 0 && (
            <Button variant="primary" onClick={() => void handleDraft()} busyLabel={loading ? t.drafting : undefined}>
              {t.draftOf(chosen.length)}
            </Button>
          )}
        </>
      }
    >
      {error !== undefined && <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />}
      {problem !== undefined && <InlineError message={problem} />}
      {supplements !== undefined && candidates.length > 0 && (
        <TextArea id={reasonId} label={t.supplementReason} value={reason} onChange={setReason} limit={500} lines={2} />
      )}
      {data !== undefined && candidates.length === 0 && <p>{t.problems.nothingPassed}</p>}
      {candidates.length > 0 && (
        <fieldset className={styles['choice']}>
          <legend>{t.draftHint}</legend>
          {candidates.map(({ nominationId, label }) => (
            <Checkbox
              key={nominationId}
              label={label}
              isChecked={!left.has(nominationId)}
              onChange={() => toggle(nominationId)}
            />
          ))}
        </fieldset>
      )}
    </AppDialog>
  );
}
