import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { HeldRole } from '../components/held-role-columns.tsx';
import { problemAt } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ProposeRoleEndDocument } from './held-role-acts.gql.ts';
import { useProposing } from './use-proposing.ts';

interface ProposeRoleEndDialogProps {
  readonly held: HeldRole;
  readonly name: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['lastDay', 'reason'] as const;

/** The last day of a role and why; it goes to the director. */
export function ProposeRoleEndDialog({ held, name, onChanged, onClose }: ProposeRoleEndDialogProps) {
  const t = useText(administrationText);
  const form = useFormErrors(FIELDS);
  const [id] = useState(newId);
  const [lastDay, setLastDay] = useState(() => dateEntry(undefined));
  const [reason, setReason] = useState('');
  const [propose] = useMutation(ProposeRoleEndDocument);
  const { isBusy, send } = useProposing(form, { onChanged, onClose });

  async function handleSubmit(): Promise<void> {
    const { day } = lastDay;
    if (day === undefined || reason.trim() === '') {
      form.tried([
        ...(day === undefined ? [problemAt('lastDay', 'REQUIRED', t.problems, form.idOf)] : []),
        ...(reason.trim() === '' ? [problemAt('reason', 'REQUIRED', t.problems, form.idOf)] : []),
      ]);
      return;
    }
    const input = { id, heldRoleId: held.id, lastDay: day, reason };
    await send(async () => (await propose({ variables: { input } })).data?.proposeRoleEnd);
  }

  return (
    <FormDialog
      title={t.proposeEndDialog.title(name)}
      onClose={onClose}
      form={form}
      submit={t.proposeEndDialog.submit}
      busyLabel={isBusy ? t.propose.busy : undefined}
      onSubmit={() => void handleSubmit()}
    >
      <DateField {...form.at('lastDay')} label={t.proposeEndDialog.lastDay} entry={lastDay} onChange={setLastDay} />
      <TextArea {...form.at('reason')} label={t.propose.reason} value={reason} onChange={setReason} limit={500} />
    </FormDialog>
  );
}
