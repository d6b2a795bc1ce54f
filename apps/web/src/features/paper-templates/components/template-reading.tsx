import { useApolloClient } from '@apollo/client/react';
import type { PartText } from '@thidua/domain/paper-templates';
import { useState } from 'react';

import { readAgain } from '../../../lib/apollo/read-again.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saveTemplate, draftOfTemplate } from '../acts/save-template.ts';
import { TemplateActDialog, wordOf, type TemplateMove } from '../acts/template-act-dialog.tsx';
import type { ShownKind } from '../shown-template.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { PartChanges } from './part-changes.tsx';
import { PartTexts } from './part-texts.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateHeader } from './template-header.tsx';

interface TemplateReadingProps {
  readonly record: ShownKind;
  readonly inUse: readonly PartText[];
  readonly inUseName: string;
}

/** The wording in use, and what waits for the director beside it. */
export function TemplateReading({ record, inUse, inUseName }: TemplateReadingProps) {
  const t = useText(templateText);
  const [move, setMove] = useState<TemplateMove | undefined>(undefined);
  const { kind, open, approved, viewerCanWrite } = record;
  const shown = open ?? approved[0];
  const moves = (open?.viewerCan ?? []).filter((event) => event !== 'SAVE');
  return (
    <>
      <TemplateHeader
        kind={kind}
        status={open?.status}
        lead={t.inUse(inUseName)}
        actions={
          viewerCanWrite ? (
            <BeginButton kind={kind} inUse={inUse} />
          ) : (
            moves.map((event) => (
              <Button
                key={event}
                variant={event === 'APPROVE' ? 'primary' : 'secondary'}
                onClick={() => setMove(event)}
              >
                {wordOf(t.acts, event)}
              </Button>
            ))
          )
        }
      />
      <div className={styles['stack']}>
        {viewerCanWrite && <p className={styles['quiet']}>{t.beginLead}</p>}
        {open?.status === 'PROPOSED' && open.proposedBy !== null && (
          <Notice kind="info" title={t.waiting(open.proposedBy)}>
            {open.note}
          </Notice>
        )}
        <div className={styles['desk']}>
          <Card title={t.parts}>
            <PartTexts kind={kind} texts={open?.texts ?? inUse} />
          </Card>
          <div className={styles['stack']}>
            {open !== null && (
              <Card title={t.changes.title}>
                <PartChanges kind={kind} before={inUse} after={open.texts} none={t.changes.none} />
              </Card>
            )}
            {shown === undefined ? (
              <Card title={t.preview.title}>
                <p className={styles['quiet']}>{t.preview.needsDraft}</p>
              </Card>
            ) : (
              <TemplatePreview id={shown.id} hasRecord={shown.lastDecision !== null} />
            )}
          </div>
        </div>
      </div>
      {move !== undefined && open !== null && (
        <TemplateActDialog move={move} template={open} onClose={() => setMove(undefined)} />
      )}
    </>
  );
}

/** A new version, begun with the wording in use. */
function BeginButton({ kind, inUse }: Pick<ShownKind, 'kind'> & { readonly inUse: readonly PartText[] }) {
  const t = useText(templateText);
  const client = useApolloClient();
  const [id] = useState(newId);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function begin(): Promise<void> {
    setIsBusy(true);
    const outcome = await saveTemplate(client, { id, kind })(0, draftOfTemplate({ texts: inUse, note: '' }));
    setIsBusy(false);
    if (outcome.kind === 'SAVED') await readAgain(client);
    else setFailure(outcome.kind === 'REFUSED' ? t.check.WRITTEN_ALREADY : t.check.notSaved);
  }

  return (
    <>
      <Button variant="primary" onClick={() => void begin()} busyLabel={isBusy ? t.beginning : undefined}>
        {t.begin}
      </Button>
      {failure !== undefined && <InlineError message={failure} />}
    </>
  );
}
