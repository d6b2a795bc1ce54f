import { useState } from 'react';

import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { changedFields, isSheetDraft, type RegistrationDraft } from '../forms/draft.ts';
import { sheetCopyId } from '../forms/use-sheet-draft.ts';
import { registrationText } from '../text.ts';
import { SheetContent } from './sheet-content.tsx';

interface LocalRemainsProps {
  readonly rowId: string;
  readonly held: RegistrationDraft;
  readonly movements: readonly { readonly id: string; readonly name: string }[];
}

/** What was typed on this machine for a sheet that can no longer be written: to be read and copied, not lost. */
export function LocalRemains({ rowId, held, movements }: LocalRemainsProps) {
  const t = useText(registrationText);
  const toast = useToast();
  const { id } = useViewer();
  const copyId = sheetCopyId(rowId);
  const [copy, setCopy] = useState(() => readLocalCopy(localStorage, id, copyId, isSheetDraft));
  if (copy === undefined || changedFields(held, copy.draft).length === 0) return null;

  function discard(): void {
    if (copy === undefined) return;
    forgetLocalCopy(localStorage, id, copyId);
    setCopy(undefined);
    toast({
      message: t.save.discarded,
      onUndo: () => {
        keepLocalCopy(localStorage, id, copyId, copy);
        setCopy(copy);
      },
    });
  }

  return (
    <Card title={t.save.remainsTitle}>
      <p>{t.save.remains}</p>
      <SheetContent draft={copy.draft} movements={movements} />
      <div>
        <Button onClick={discard}>{t.save.discard}</Button>
      </div>
    </Card>
  );
}
