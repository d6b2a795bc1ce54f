import { DECISION_LIMITS } from '@thidua/domain/decisions';
import { lengthOf } from '@thidua/domain/kernel';
import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { decisionText } from '../text.ts';
import type { DecisionActionProps } from './decision-actions.tsx';
import { SaveDecisionDocument } from './save-decision.gql.ts';

const FIELDS = ['title'] as const;

/** The subject of a draft in the secretariat's own words. */
export function SaveDecisionDialog({
  decision: { id, version, title: before },
  onClose,
}: Pick<DecisionActionProps, 'decision'> & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const form = useFormErrors(FIELDS);
  const [title, setTitle] = useState(before);
  const wrongTitle = [{ fieldId: form.at('title').id, message: t.problems.title }];

  async function handleSave(): Promise<void> {
    if (title.trim() === '' || lengthOf(title) > DECISION_LIMITS.title) {
      form.tried(wrongTitle);
      return;
    }
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: SaveDecisionDocument, variables: { input: { id, version, title } } })).data
          ?.saveDecision,
    );
    switch (outcome.kind) {
      case 'DONE':
        showToast({ message: t.saved });
        onClose();
        return;
      case 'PROBLEMS':
        form.tried(wrongTitle);
        return;
      case 'FAILED':
        form.tried([{ message: outcome.sentence }]);
    }
  }

  return (
    <FormDialog
      title={t.edit}
      onClose={onClose}
      form={form}
      submit={t.save}
      busyLabel={isBusy ? t.saving : undefined}
      onSubmit={() => void handleSave()}
    >
      <TextArea
        {...form.at('title')}
        label={t.titleField}
        hint={t.titleHint}
        value={title}
        onChange={setTitle}
        limit={DECISION_LIMITS.title}
      />
    </FormDialog>
  );
}
