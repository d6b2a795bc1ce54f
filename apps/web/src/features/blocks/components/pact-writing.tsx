import { useApolloClient } from '@apollo/client/react';
import { PACT_LIMITS } from '@thidua/domain/blocks';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { PactSheet } from '../../block-sheets/index.ts';
import { SignPactDialog } from '../acts/pact-dialogs.tsx';
import { draftOfPact, savePact } from '../acts/save-pact.ts';
import type { ShownPact } from '../pages/pact-page.tsx';
import { blockText } from '../text.ts';
import styles from './blocks.module.css';
import { PactHeader } from './pact-header.tsx';

const LABELS = { text: 'text', place: 'place', reference: 'referenceField' } as const;
type Field = keyof typeof LABELS;

/** The form of a pact, saved as it is written. */
export function PactWriting({ pact }: { readonly pact: ShownPact }) {
  const t = useText(blockText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { state, saver } = useTextDraft({
    recordId: pact.id,
    stored: draftOfPact(pact),
    version: pact.version,
    limit: PACT_LIMITS.text,
    send: savePact(client, pact.id),
  });
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isSigning, setIsSigning] = useState(false);
  const { conflict } = state;

  async function check(): Promise<void> {
    setFailure(undefined);
    const isEmpty = (state.draft['text'] ?? '').trim() === '';
    setMissing(isEmpty ? t.pact.needed : undefined);
    if (isEmpty) document.getElementById(formFieldId('text'))?.focus();
    else if (await saver.flush()) setIsSigning(true);
    else setFailure(t.pact.notSavedYet);
  }

  function errorOf(field: Field): string | undefined {
    const limit = state.problems.find((problem) => problem.field === field)?.limit;
    if (limit !== undefined) return t.pact.tooLong(t.pact[LABELS[field]], formatNumber(limit, 0));
    return field === 'text' ? missing : undefined;
  }

  function frameOf(field: Field) {
    return {
      id: formFieldId(field),
      label: t.pact[LABELS[field]],
      value: state.draft[field] ?? '',
      error: errorOf(field),
      onChange: (value: string) => {
        if (field === 'text') setMissing(undefined);
        saver.change({ ...saver.getState().draft, [field]: value });
      },
      onBlur: () => void saver.flush(),
    };
  }

  return (
    <>
      <PactHeader
        pact={pact}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, PACT_LIMITS.text).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <Button variant="primary" onClick={() => void check()}>
              {t.pact.sign}
            </Button>
          )
        }
      />
      <div className={styles['writing']}>
        <SaveNotices
          state={state}
          merged={t.pact.merged}
          closed={{
            sentence: t.pact.closed,
            action: <ButtonLink to={hrefs.block(pact.block.id, pact.year)}>{t.pact.back}</ButtonLink>,
          }}
        />
        {failure !== undefined && <InlineError message={failure} />}
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: t.pact[LABELS[field as Field]],
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <PactSheet pactId={pact.id} sheet={pact.sheet} />
        <TextField {...frameOf('reference')} isOptional />
        <TextField {...frameOf('place')} isOptional />
        <TextArea {...frameOf('text')} lines={14} limit={PACT_LIMITS.text} />
      </div>
      {isSigning && <SignPactDialog pact={pact} version={state.version} onClose={() => setIsSigning(false)} />}
    </>
  );
}
