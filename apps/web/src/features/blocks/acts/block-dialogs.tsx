import { BLOCK_LEVELS } from '@thidua/domain/blocks';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { blockText } from '../text.ts';
import { CreateBlockDocument, EditBlockDocument } from './block-acts.gql.ts';

/** What a block is called, and who runs it. */
function useNameFields(): readonly FormField[] {
  const t = useText(blockText);
  return [
    { name: 'title', kind: 'text', label: t.create.name },
    { name: 'organiser', kind: 'text', label: t.create.organiser, hint: t.create.organiserHint, isOptional: true },
  ];
}

/** Writes a block down. The id is made here: pressing twice writes it once. */
export function CreateBlockDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(blockText);
  const navigate = useNavigate();
  const nameFields = useNameFields();
  const [id] = useState(newId);
  return (
    <SentFormDialog
      title={t.create.title}
      body={t.create.body}
      confirm={t.create.confirm}
      busy={t.create.busy}
      problems={t.problems}
      fields={[
        {
          name: 'level',
          kind: 'choice',
          label: t.create.level,
          options: BLOCK_LEVELS.map((value) => ({ value, label: t.level[value] })),
        },
        ...nameFields,
      ]}
      initial={{ level: 'EXTERNAL' }}
      onAsk={async (client, values) => {
        const chosen = textOf(values, 'level');
        const level = isOneOf(BLOCK_LEVELS, chosen) ? chosen : 'EXTERNAL';
        const input = { id, level, title: textOf(values, 'title'), organiser: textOf(values, 'organiser') };
        return (await client.mutate({ mutation: CreateBlockDocument, variables: { input } })).data?.createBlock;
      }}
      onDone={() => void navigate(hrefs.block(id))}
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
  return (
    <SentFormDialog
      title={t.edit.title}
      confirm={t.edit.confirm}
      busy={t.edit.busy}
      done={t.edit.done}
      problems={t.problems}
      fields={useNameFields()}
      initial={{ title, organiser }}
      onAsk={async (client, values) => {
        const input = { id, version, title: textOf(values, 'title'), organiser: textOf(values, 'organiser') };
        return (await client.mutate({ mutation: EditBlockDocument, variables: { input } })).data?.editBlock;
      }}
      onClose={onClose}
    />
  );
}
