import { useState } from 'react';

import { forgetText, keepText, readText } from '../../../lib/autosave/text-copy.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { draftOfText, textOfDraft, type RegistrationDraft } from '../forms/draft.ts';
import { copyPlace } from '../forms/use-registration-saver.ts';
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
  const place = copyPlace(id, rowId);
  const [copy, setCopy] = useState(() => readText(localStorage, place));
  if (copy === undefined || copy.text === textOfDraft(held)) return null;

  function discard(): void {
    if (copy === undefined) return;
    forgetText(localStorage, place);
    setCopy(undefined);
    toast({
      message: t.save.discarded,
      onUndo: () => {
        keepText(localStorage, place, copy);
        setCopy(copy);
      },
    });
  }

  return (
    <Card title={t.save.remainsTitle}>
      <p>{t.save.remains}</p>
      <SheetContent draft={draftOfText(copy.text)} movements={movements} />
      <div>
        <Button onClick={discard}>{t.save.discard}</Button>
      </div>
    </Card>
  );
}
