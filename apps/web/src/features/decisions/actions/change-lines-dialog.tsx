import { useQuery } from '@apollo/client/react';
import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { DecisionDossierFragment } from '../components/decision-dossier.gql.ts';
import { decisionText } from '../text.ts';
import { ChangeDecisionLinesDocument } from './change-decision-lines.gql.ts';
import { candidatesOf } from './decision-candidates.ts';
import { DraftDecisionCandidatesDocument } from './draft-decision-candidates.gql.ts';
import styles from './draft-decision-dialog.module.css';

interface ChangeLinesDialogProps {
  readonly decision: DecisionDossierFragment;
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** Who stands in the draft: what is unticked waits for another decision, what passed and waits can be ticked. */
export function ChangeLinesDialog({ decision, meetingId, onClose }: ChangeLinesDialogProps) {
  const t = useText(decisionText);
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const form = useFormErrors([]);
  const { data, error, refetch } = useQuery(DraftDecisionCandidatesDocument, {
    variables: { meetingId },
    fetchPolicy: 'network-only',
  });
  const listed = decision.lines.map(({ id, ordinal, award, subjectName }) => ({
    id,
    label: `${ordinal}. ${subjectName} – ${AWARDS[award].name}`,
  }));
  const waiting = candidatesOf(data).map(({ nominationId, label }) => ({ id: nominationId, label }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(listed.map(({ id }) => id)));

  function toggle(id: string): void {
    const changed = new Set(ticked);
    if (!changed.delete(id)) changed.add(id);
    setTicked(changed);
  }

  async function handleChange(): Promise<void> {
    if (ticked.size === 0) {
      form.tried([{ message: t.changeLines.none }]);
      return;
    }
    const takenOut = listed.filter(({ id }) => !ticked.has(id)).map(({ id }) => id);
    const added = waiting.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
    const input = { id: decision.id, version: decision.version, takenOut, added };
    const outcome = await send(
      async (client) =>
        (
          await client.mutate({
            mutation: ChangeDecisionLinesDocument,
            variables: { input },
            update: (cache) => {
              cache.evict({ id: `Decision:${decision.id}`, fieldName: 'bonus' });
            },
          })
        ).data?.changeDecisionLines,
    );
    if (outcome.kind !== 'DONE') {
      form.tried([{ message: outcome.kind === 'FAILED' ? outcome.sentence : t.changeLines.none }]);
      return;
    }
    switch (outcome.done.__typename) {
      case 'Decision':
        showToast({ message: t.changeLines.done });
        onClose();
        return;
      case 'NothingPassedError':
        form.tried([{ message: t.changeLines.taken }]);
        return;
      case 'RecheckStoppedError':
        form.tried([{ message: t.changeLines.stopped(stoppedWords(outcome.done.stopped)) }]);
        return;
      case 'QuotaExceededError': {
        const { nominated, allowed, base } = outcome.done;
        form.tried([{ message: t.changeLines.quota(nominated, allowed, base) }]);
      }
    }
  }

  const boxes = (options: readonly { readonly id: string; readonly label: string }[]) =>
    options.map(({ id, label }) => (
      <Checkbox key={id} label={label} isChecked={ticked.has(id)} onChange={() => toggle(id)} />
    ));

  return (
    <FormDialog
      title={t.changeLines.title}
      onClose={onClose}
      form={form}
      submit={t.changeLines.confirm}
      busyLabel={isBusy ? t.saving : undefined}
      onSubmit={() => void handleChange()}
    >
      <fieldset className={styles['choice']}>
        <legend>{t.changeLines.listed}</legend>
        {boxes(listed)}
      </fieldset>
      {error !== undefined && <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />}
      {waiting.length > 0 && (
        <fieldset className={styles['choice']}>
          <legend>{t.changeLines.waiting}</legend>
          {boxes(waiting)}
        </fieldset>
      )}
      {data !== undefined && waiting.length === 0 && <p>{t.changeLines.nobodyWaits}</p>}
    </FormDialog>
  );
}
