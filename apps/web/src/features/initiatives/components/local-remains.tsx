import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { shownText } from '../forms/field-text.ts';
import { changedFields, type InitiativeDraft } from '../forms/initiative-draft.ts';
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../forms/local-copy.ts';
import { initiativeText } from '../text.ts';
import styles from './initiative-content.module.css';

interface LocalRemainsProps {
  readonly initiativeId: string;
  readonly stored: InitiativeDraft;
}

/** What was typed on this machine for a request that can no longer be changed: to be read and copied, not lost. */
export function LocalRemains({ initiativeId, stored }: LocalRemainsProps) {
  const t = useText(initiativeText);
  const drafts = useText(draftText);
  const viewer = useViewer();
  const toast = useToast();
  const [copy, setCopy] = useState(() => readLocalCopy(localStorage, viewer.id, initiativeId));
  const fields = copy === undefined ? [] : changedFields(stored, copy.draft);
  if (copy === undefined || fields.length === 0) return null;

  function discard(): void {
    if (copy === undefined) return;
    forgetLocalCopy(localStorage, viewer.id, initiativeId);
    setCopy(undefined);
    toast({
      message: drafts.versions.discarded,
      onUndo: () => {
        keepLocalCopy(localStorage, viewer.id, initiativeId, copy);
        setCopy(copy);
      },
    });
  }

  return (
    <Card title={t.versions.remainsTitle(formatDateTime(new Date(copy.at).toISOString()))}>
      <p>{t.versions.remains}</p>
      {fields.map((field) => (
        <section key={field} className={styles['part']}>
          <h3>{t.fields[field]}</h3>
          <p className={styles['text']}>{shownText(copy.draft, field) || drafts.versions.empty}</p>
        </section>
      ))}
      <div>
        <Button onClick={discard}>{t.versions.discard}</Button>
      </div>
    </Card>
  );
}
