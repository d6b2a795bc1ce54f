import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { decisionText } from '../text.ts';
import { DraftDecisionDocument } from './draft-decision.gql.ts';

/** Drafts a decision from what passed in a meeting and opens it. The id is made here: pressing twice drafts once. */
export function DraftDecisionButton({ meetingId }: { readonly meetingId: string }) {
  const t = useText(decisionText);
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [draft, { loading }] = useMutation(DraftDecisionDocument);

  async function handleDraft(): Promise<void> {
    try {
      const { data } = await draft({ variables: { input: { id, meetingId } } });
      const outcome = data?.draftDecision;
      switch (outcome?.__typename) {
        case 'Decision':
          void navigate(hrefs.decision(outcome.id));
          return;
        case 'NothingPassedError':
          setProblem(t.problems.nothingPassed);
          return;
        case 'InvalidTransitionError':
          setProblem(t.problems.wrongState);
          return;
        case 'QuotaExceededError':
          setProblem(t.problems.quota(outcome.nominated, outcome.allowed, outcome.base));
          return;
        case undefined:
          setProblem(t.problems.failed);
      }
    } catch {
      setProblem(t.problems.failed);
    }
  }

  return (
    <>
      <Button variant="primary" onClick={() => void handleDraft()} busyLabel={loading ? t.drafting : undefined}>
        {t.draft}
      </Button>
      {problem !== undefined && <InlineError message={problem} />}
    </>
  );
}
