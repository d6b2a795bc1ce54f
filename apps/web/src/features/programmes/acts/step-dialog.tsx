import type { ApolloClient } from '@apollo/client';
import { PROGRAMME_LIMITS, type ProgrammeItemEvent } from '@thidua/domain/programmes';
import { useState } from 'react';

import type { ProgrammeStepInput } from '../../../gql/schema-types.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { formFieldId, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentField, useUploads, type SentFile } from '../../attachments/index.ts';
import type { ShownItem } from '../pages/programme-page.tsx';
import { programmeText } from '../text.ts';
import {
  FinishProgrammeItemDocument,
  RegisterProgrammeItemDocument,
  ReopenProgrammeItemDocument,
  WithdrawProgrammeItemDocument,
} from './programme-acts.gql.ts';

type Step = Exclude<ProgrammeItemEvent, 'EDIT'>;

interface StepDialogProps {
  readonly item: ShownItem;
  readonly step: Step;
  readonly onClose: () => void;
}

/** A step of a content: its day, what came of it or why it is taken back, and the files that show it. */
export function StepDialog({ item, step, onClose }: StepDialogProps) {
  const t = useText(programmeText);
  const words = useText(outcomeText);
  const showToast = useToast();
  const { today } = useViewer();
  const { send } = useSending();
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const uploads = useUploads((file) => setFiles((now) => [...now, file]));
  const said = t.steps[step];
  const fields: readonly FormField[] = [
    { name: 'onDay', kind: 'date', label: t.step.onDay },
    { name: 'note', kind: 'area', label: said.note, isOptional: step === 'REGISTER', limit: PROGRAMME_LIMITS.note },
  ];
  return (
    <FormDialog
      title={said.title}
      body={item.text}
      confirm={t.step.confirm}
      busy={t.step.busy}
      fields={fields}
      initial={{ onDay: dateEntry(today), note: '' }}
      sentenceOf={(problem) =>
        problemSentence(
          words,
          [...fields, { name: 'attachments', kind: 'many', label: t.step.files }],
          problem,
          t.problems,
        )
      }
      onSend={async (values) => {
        if (uploads.isSending) {
          return { kind: 'PROBLEMS', problems: [{ field: 'attachments', code: 'STILL_SENDING' }] };
        }
        const input = {
          id: item.id,
          version: item.version,
          onDay: sentDay(values, 'onDay'),
          note: textOf(values, 'note'),
          attachmentIds: files.map(({ id }) => id),
        };
        const outcome = await send((client) => ask(client, step, input));
        if (outcome.kind === 'DONE') showToast({ message: said.done });
        return outcome;
      }}
      onClose={onClose}
    >
      <AttachmentField
        id={formFieldId('attachments')}
        legend={t.step.files}
        holder="PROGRAMME_ITEM"
        recordId={item.id}
        files={files}
        uploads={uploads}
        onRemoved={({ id }) => setFiles((now) => now.filter((file) => file.id !== id))}
        onRestored={(file) => setFiles((now) => [...now, file])}
      />
    </FormDialog>
  );
}

async function ask(client: ApolloClient, step: Step, input: ProgrammeStepInput) {
  const variables = { input };
  switch (step) {
    case 'REGISTER':
      return (await client.mutate({ mutation: RegisterProgrammeItemDocument, variables })).data?.registerProgrammeItem;
    case 'FINISH':
      return (await client.mutate({ mutation: FinishProgrammeItemDocument, variables })).data?.finishProgrammeItem;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawProgrammeItemDocument, variables })).data?.withdrawProgrammeItem;
    case 'REOPEN':
      return (await client.mutate({ mutation: ReopenProgrammeItemDocument, variables })).data?.reopenProgrammeItem;
  }
}
