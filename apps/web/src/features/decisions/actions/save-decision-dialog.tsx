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
import { PeriodFields } from './period-fields.tsx';
import { missingDays, periodFields, periodProblemsAt, periodsEntered, typedPeriods } from './period-fields.logic.ts';
import { SaveDecisionDocument } from './save-decision.gql.ts';

/** The subject of a draft in the secretariat's own words, and of which time the achievements are. */
export function SaveDecisionDialog({
  decision,
  onClose,
}: Pick<DecisionActionProps, 'decision'> & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const { id, version, title: before, lines } = decision;
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const [title, setTitle] = useState(before);
  const [typed, setTyped] = useState(() => typedPeriods(decision));
  // What corrects another decision is of no time of its own.
  const hasPeriods = decision.kind !== 'CORRECTION';
  const form = useFormErrors(['title', ...periodFields(typed)]);

  async function handleSave(): Promise<void> {
    const isTitle = title.trim() !== '' && lengthOf(title) <= DECISION_LIMITS.title;
    const wrongTitle = isTitle ? [] : [{ fieldId: form.at('title').id, message: t.problems.title }];
    const missing = hasPeriods ? missingDays(typed, t.period, form.idOf) : [];
    const periods = hasPeriods ? periodsEntered(typed) : null;
    if (wrongTitle.length > 0 || missing.length > 0) {
      form.tried([...wrongTitle, ...missing]);
      return;
    }
    const outcome = await send(
      async (client) =>
        (
          await client.mutate({
            mutation: SaveDecisionDocument,
            variables: { input: { id, version, title, periods } },
            // The bonus of a title depends on what was paid for the same time.
            update: (cache) => {
              cache.evict({ id: `Decision:${id}`, fieldName: 'bonus' });
            },
          })
        ).data?.saveDecision,
    );
    switch (outcome.kind) {
      case 'DONE':
        showToast({ message: t.saved });
        onClose();
        return;
      case 'PROBLEMS':
        form.tried(
          outcome.problems.map((problem) =>
            problem.field === 'title'
              ? { fieldId: form.at('title').id, message: t.problems.title }
              : periodProblemsAt(problem, t.period, form.idOf),
          ),
        );
        return;
      case 'FAILED':
        form.tried([{ message: outcome.sentence }]);
    }
  }

  return (
    <FormDialog
      title={hasPeriods ? t.edit : t.editTitle}
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
      {hasPeriods && <PeriodFields lines={lines} typed={typed} onChange={setTyped} at={form.at} />}
    </FormDialog>
  );
}
