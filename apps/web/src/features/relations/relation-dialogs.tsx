import { isOneOf } from '@thidua/domain/kernel';
import { RELATION_KINDS } from '@thidua/domain/relations';
import { useState } from 'react';

import { newId } from '../../lib/new-id.ts';
import { useText } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { DialogState } from '../../ui/dialog-state.tsx';
import { textOf } from '../../ui/forms/form-field.ts';
import { usePeople } from '../gatherings/index.ts';
import { SentFormDialog } from '../sent-forms/index.ts';
import { DeclareRelationDocument, WithdrawRelationDocument } from './relations-page.gql.ts';
import type { ShownRelation } from './relations-page.tsx';
import { relationText } from './text.ts';

/** To whom, and how; whoever declares is the viewer. */
export function DeclareDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(relationText);
  const { today, staff } = useViewer();
  const people = usePeople(Number(today.slice(0, 4)));
  const [id] = useState(newId);
  if (people.data === undefined) return <DialogState title={t.declare.title} asked={[people]} onClose={onClose} />;
  return (
    <SentFormDialog
      title={t.declare.title}
      body={t.declare.body}
      confirm={t.declare.confirm}
      busy={t.declare.busy}
      done={t.declare.done}
      problems={t.problems}
      fields={[
        {
          name: 'relatedId',
          kind: 'select',
          label: t.declare.person,
          options: people.data.filter(({ value }) => value !== staff?.id),
        },
        {
          name: 'kind',
          kind: 'choice',
          label: t.declare.kind,
          options: RELATION_KINDS.map((value) => ({ value, label: t.kind[value] })),
        },
      ]}
      onAsk={async (client, values) => {
        const typed = textOf(values, 'kind');
        const kind = isOneOf(RELATION_KINDS, typed) ? typed : 'OTHER';
        const input = { id, relatedId: textOf(values, 'relatedId'), kind };
        return (await client.mutate({ mutation: DeclareRelationDocument, variables: { input } })).data?.declareRelation;
      }}
      onClose={onClose}
    />
  );
}

interface WithdrawDialogProps {
  readonly relation: ShownRelation;
  readonly onClose: () => void;
}

/** Takes an own declaration back. */
export function WithdrawDialog({ relation: { id, relatedName }, onClose }: WithdrawDialogProps) {
  const t = useText(relationText);
  return (
    <SentFormDialog
      title={t.withdraw.title(relatedName)}
      body={t.withdraw.body}
      confirm={t.withdraw.open}
      busy={t.withdraw.busy}
      done={t.withdraw.done}
      onAsk={async (client) =>
        (await client.mutate({ mutation: WithdrawRelationDocument, variables: { input: { id } } })).data
          ?.withdrawRelation
      }
      onClose={onClose}
    />
  );
}
