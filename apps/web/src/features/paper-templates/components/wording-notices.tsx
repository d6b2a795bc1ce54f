import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWordDecision } from '../acts/use-word-decision.ts';
import type { DecisionWordingQuery } from '../pages/decision-wording.gql.ts';
import { templateText } from '../text.ts';

export type WordedDecision = DecisionWordingQuery['decision'];

/** That there is a newer template, and which figures have changed since the words were written. */
export function WordingNotices({ decision }: { readonly decision: WordedDecision }) {
  const t = useText(templateText);
  const { isBusy, word } = useWordDecision(decision);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { newer, isOwn, changed } = decision.wording;
  const canEdit = decision.viewerCan.includes('EDIT');
  return (
    <>
      {failure !== undefined && <InlineError message={failure} />}
      {newer !== null && decision.status === 'DRAFT' && (
        <Notice
          kind="info"
          title={t.own.newer(newer)}
          action={
            canEdit && (
              <Button
                size="small"
                busyLabel={isBusy ? t.own.saving : undefined}
                onClick={() => void word(undefined).then(setFailure)}
              >
                {t.own.takeNewer(newer)}
              </Button>
            )
          }
        >
          {isOwn && t.own.dropsOwn}
        </Notice>
      )}
      {changed.length > 0 && (
        <Notice kind="warning" title={t.own.changed}>
          <ul>
            {changed.map(({ name, before, now }) => (
              <li key={name}>{t.own.change(name, before, now)}</li>
            ))}
          </ul>
          <p>{t.own.changedHint}</p>
        </Notice>
      )}
    </>
  );
}
