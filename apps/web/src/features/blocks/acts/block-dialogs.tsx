import { BLOCK_LEVELS } from '@thidua/domain/blocks';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { blockText } from '../text.ts';
import { CreateBlockDocument, EditBlockDocument } from './block-acts.gql.ts';

/** Writes a block down. The id is made here: pressing twice writes it once. */
export function CreateBlockDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(blockText);
  const outcomeWords = useText(outcomeText);
  const navigate = useNavigate();
  const { send } = useSending();
  const [id] = useState(newId);
  const fields: readonly FormField[] = [
    {
      name: 'level',
      kind: 'choice',
      label: t.create.level,
      options: BLOCK_LEVELS.map((value) => ({ value, label: t.level[value] })),
    },
    { name: 'title', kind: 'text', label: t.create.name },
    { name: 'organiser', kind: 'text', label: t.create.organiser, hint: t.create.organiserHint, isOptional: true },
  ];
  return (
    <FormDialog
      title={t.create.title}
      body={t.create.body}
      confirm={t.create.confirm}
      busy={t.create.busy}
      fields={fields}
      initial={{ level: 'EXTERNAL' }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const chosen = textOf(values, 'level');
        const level = isOneOf(BLOCK_LEVELS, chosen) ? chosen : 'EXTERNAL';
        const input = { id, level, title: textOf(values, 'title'), organiser: textOf(values, 'organiser') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: CreateBlockDocument, variables: { input } })).data?.createBlock,
        );
        if (outcome.kind === 'DONE') void navigate(hrefs.block(outcome.done.id));
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

interface EditBlockDialogProps {
  readonly block: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly organiser: string;
  };
  readonly onClose: () => void;
}

/** Calls a block otherwise. */
export function EditBlockDialog({ block: { id, version, title, organiser }, onClose }: EditBlockDialogProps) {
  const t = useText(blockText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const fields: readonly FormField[] = [
    { name: 'title', kind: 'text', label: t.create.name },
    { name: 'organiser', kind: 'text', label: t.create.organiser, hint: t.create.organiserHint, isOptional: true },
  ];
  return (
    <FormDialog
      title={t.edit.title}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      fields={fields}
      initial={{ title, organiser }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={async (values) => {
        const input = { id, version, title: textOf(values, 'title'), organiser: textOf(values, 'organiser') };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: EditBlockDocument, variables: { input } })).data?.editBlock,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.edit.done });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
