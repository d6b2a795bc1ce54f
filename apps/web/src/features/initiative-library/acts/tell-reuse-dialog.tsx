import { REUSE_LIMITS } from '@thidua/domain/initiative-library';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { libraryText } from '../text.ts';
import { TellReuseDocument } from './library-acts.gql.ts';

interface TellReuseDialogProps {
  readonly entryId: string;
  readonly onClose: () => void;
}

const MYSELF = 'MYSELF';

/** That I apply it, or the division that I head does. */
export function TellReuseDialog({ entryId, onClose }: TellReuseDialogProps) {
  const { tell: t, problems } = useText(libraryText);
  const viewer = useViewer();
  const [id] = useState(newId);
  const headed = viewer.roles.flatMap(({ role, department }) => (role === 'HEAD' && department ? [department] : []));
  const who = [
    ...headed.map(({ id: departmentId, name }) => ({ value: departmentId, label: t.division(name) })),
    { value: MYSELF, label: t.myself },
  ];
  return (
    <SentFormDialog
      keptAs={`reuse.${entryId}`}
      title={t.title}
      body={headed.length > 0 ? t.bodyOfHead : t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      problemsAt="place"
      fields={[
        ...(headed.length === 0 ? [] : [{ name: 'who', kind: 'choice', label: t.who, options: who } as const]),
        { name: 'appliedOn', kind: 'date', label: t.appliedOn },
        { name: 'place', kind: 'text', label: t.place, hint: t.placeHint, limit: REUSE_LIMITS.place },
        { name: 'note', kind: 'area', label: t.note, isOptional: true, limit: REUSE_LIMITS.note },
      ]}
      initial={{ who: headed[0]?.id ?? MYSELF }}
      onAsk={async (client, values) => {
        const chosen = textOf(values, 'who');
        const input = {
          id,
          entryId,
          departmentId: chosen === MYSELF || headed.length === 0 ? null : chosen,
          appliedOn: sentDay(values, 'appliedOn'),
          place: textOf(values, 'place'),
          note: textOf(values, 'note'),
        };
        return (await client.mutate({ mutation: TellReuseDocument, variables: { input } })).data?.tellReuse;
      }}
      onClose={onClose}
    />
  );
}
