import { OVERRIDE_LIMITS } from '@thidua/domain/rechecks';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { OverrideRecheckDocument } from './recheck.gql.ts';
import { recheckText } from './text.ts';

interface OverrideDialogProps {
  readonly nominationId: string;
  readonly code: string;
  /** The check that was read; a newer one is refused. */
  readonly recheckId: string;
  readonly onClose: () => void;
}

/** Ground and reason, both printed. The id is made here: pressing twice decides once. */
export function OverrideDialog({ nominationId, code, recheckId, onClose }: OverrideDialogProps) {
  const t = useText(recheckText).override;
  const words = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const [overrideId] = useState(newId);
  const fields: readonly FormField[] = [
    { name: 'ground', kind: 'text', label: t.groundField, hint: t.groundHint, limit: OVERRIDE_LIMITS.ground },
    { name: 'reason', kind: 'area', label: t.reasonField, hint: t.reasonHint, limit: OVERRIDE_LIMITS.reason },
  ];

  async function handleSend(values: FormValues): Promise<FormAnswer> {
    const input = {
      id: nominationId,
      overrideId,
      recheckId,
      ground: textOf(values, 'ground'),
      reason: textOf(values, 'reason'),
    };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: OverrideRecheckDocument, variables: { input } })).data?.overrideNomination,
    );
    if (outcome.kind !== 'DONE') return outcome;
    switch (outcome.done.__typename) {
      case 'Nomination':
        showToast({ message: t.done });
        return { kind: 'DONE' };
      case 'NotStoppedError':
        return { kind: 'FAILED', sentence: t.notStopped };
      case 'NewerRecheckError':
        return { kind: 'FAILED', sentence: t.newer };
      case 'AlreadyOverriddenError':
        return { kind: 'FAILED', sentence: t.already(outcome.done.madeBy) };
    }
  }

  return (
    <FormDialog
      title={t.title(code)}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      fields={fields}
      initial={{}}
      sentenceOf={(problem) => problemSentence(words, fields, problem)}
      onSend={handleSend}
      onClose={onClose}
    />
  );
}
