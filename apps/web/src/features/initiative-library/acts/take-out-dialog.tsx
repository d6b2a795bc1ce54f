import { LIBRARY_LIMITS } from '@thidua/domain/initiative-library';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import { TakeOutLibraryEntryDocument } from './library-acts.gql.ts';

interface TakeOutDialogProps {
  readonly entry: Pick<ShownEntry, 'id' | 'version'>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An entry from elsewhere that should not be here; the reason stays. */
export function TakeOutDialog({ entry: { id, version }, onDone, onClose }: TakeOutDialogProps) {
  const { keep: t, reuse } = useText(libraryText);
  return (
    <SentFormDialog
      title={t.takeOutTitle}
      body={t.takeOutBody}
      confirm={t.takeOut}
      busy={t.takeOutBusy}
      done={t.takenOut}
      fields={[{ name: 'reason', kind: 'area', label: reuse.reason, limit: LIBRARY_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const variables = { input: { id, version, reason: textOf(values, 'reason') } };
        return (await client.mutate({ mutation: TakeOutLibraryEntryDocument, variables })).data?.takeOutLibraryEntry;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
