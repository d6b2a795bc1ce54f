import type { WordedDraftKind } from '@thidua/domain/paper-templates';
import { useState } from 'react';

import { failureSentence } from '../../../lib/outcome/failure-sentence.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { TakeUpTemplateDocument } from '../acts/take-up-template.gql.ts';
import { templateText } from '../text.ts';

export interface NewerTemplateProps {
  readonly kind: WordedDraftKind;
  readonly id: string;
  /** Of the newest template. */
  readonly newer: number;
  readonly canTakeUp: boolean;
}

/** Tells that a draft is worded by an older template than the one in use, and takes up that one. */
export function NewerTemplate({ kind, id, newer, canTakeUp }: NewerTemplateProps) {
  const t = useText(templateText);
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function take(): Promise<void> {
    const input = { kind, id, number: newer };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: TakeUpTemplateDocument, variables: { input } })).data?.takeUpTemplate,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.own.taken });
    else setFailure(failureSentence(outcome, {}, t.check.otherwise));
  }

  return (
    <>
      {failure !== undefined && <InlineError message={failure} />}
      <Notice
        kind="info"
        title={t.own.newer(newer)}
        action={
          canTakeUp && (
            <Button size="small" busyLabel={isBusy ? t.own.saving : undefined} onClick={() => void take()}>
              {t.own.takeNewer(newer)}
            </Button>
          )
        }
      >
        {t.own.keepsWords}
      </Notice>
    </>
  );
}
