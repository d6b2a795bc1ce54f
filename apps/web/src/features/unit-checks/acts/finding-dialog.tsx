import { CHECK_FINDING_KINDS, UNIT_CHECK_LIMITS, type CheckFindingKind } from '@thidua/domain/unit-checks';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { dayOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownFinding } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { saveFinding } from './save-finding.ts';

interface FindingDialogProps {
  readonly checkId: string;
  /** The finding to change; a new one without. */
  readonly known: ShownFinding | undefined;
  readonly onClose: () => void;
}

/** Writes a finding of the minutes. */
export function FindingDialog({ checkId, known, onClose }: FindingDialogProps) {
  const t = useText(unitCheckText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(known?.id ?? newId);
  const fields: readonly FormField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: t.findings.kind,
      options: CHECK_FINDING_KINDS.map((value) => ({ value, label: t.kind[value] })),
    },
    { name: 'text', kind: 'area', label: t.findings.text, limit: UNIT_CHECK_LIMITS.finding },
    { name: 'dueOn', kind: 'date', label: t.findings.dueOn, hint: t.findings.dueOnHint, isOptional: true },
  ];
  return (
    <FormDialog
      title={known === undefined ? t.findings.addTitle : t.findings.editTitle}
      confirm={t.findings.confirm}
      busy={t.findings.busy}
      fields={fields}
      initial={known === undefined ? {} : { kind: known.kind, text: known.text, dueOn: dateEntry(known.dueOn) }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const outcome = await send((client) =>
          saveFinding(client, {
            checkId,
            id,
            version: known?.version ?? null,
            // The options of the field are the kinds.
            kind: textOf(values, 'kind') as CheckFindingKind,
            text: textOf(values, 'text'),
            dueOn: dayOf(values, 'dueOn') ?? null,
          }),
        );
        if (outcome.kind === 'DONE') showToast({ message: t.findings.saved });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
