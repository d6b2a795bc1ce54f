import { useQuery } from '@apollo/client/react';
import { SPREADING_LIMITS } from '@thidua/domain/initiative-library';

import { useText } from '../../../lib/text/language.tsx';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { useYear } from '../../../lib/year.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { manyOf, sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { LibraryChoicesDocument } from '../pages/library-page.gql.ts';
import { libraryText } from '../text.ts';
import { ProposeSpreadingDocument } from './library-acts.gql.ts';

interface ProposeSpreadingDialogProps {
  readonly entry: ShownEntry;
  readonly onClose: () => void;
}

/** Asks divisions to apply an initiative; those that apply it or have been asked are not offered. */
export function ProposeSpreadingDialog({ entry, onClose }: ProposeSpreadingDialogProps) {
  const { propose: t, problems } = useText(libraryText);
  const { year } = useYear();
  const choices = useQuery(LibraryChoicesDocument, { variables: { year } });
  if (choices.data === undefined) return <DialogState title={t.title} asked={[choices]} onClose={onClose} />;
  const asked = entry.spreadings.filter(({ status }) => status !== 'NOT_YET').map(({ department }) => department.id);
  const options = workplaceOptions(choices.data.departments).filter(
    ({ value }) => !asked.includes(value) && value !== entry.department?.id,
  );
  return options.length === 0 ? (
    <AppDialog isOpen title={t.title} onClose={onClose}>
      <Notice kind="info">{t.none}</Notice>
    </AppDialog>
  ) : (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[
        { name: 'departmentIds', kind: 'many', label: t.departments, options },
        { name: 'answerBy', kind: 'date', label: t.answerBy },
        { name: 'note', kind: 'area', label: t.note, isOptional: true, limit: SPREADING_LIMITS.note },
      ]}
      onAsk={async (client, values) => {
        const input = {
          entryId: entry.id,
          departmentIds: [...manyOf(values, 'departmentIds')],
          answerBy: sentDay(values, 'answerBy'),
          note: textOf(values, 'note'),
        };
        const variables = { input };
        return (await client.mutate({ mutation: ProposeSpreadingDocument, variables })).data?.proposeSpreading;
      }}
      onClose={onClose}
    />
  );
}
