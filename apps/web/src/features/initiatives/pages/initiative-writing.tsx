import type { InputProblem } from '@thidua/domain/kernel';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button, type ButtonVariant } from '../../../ui/button.tsx';
import { uiText } from '../../../ui/text.ts';
import { attachmentText } from '../../attachments/index.ts';
import { CONFIDENCE_PART, FILES_PART, PartList, partId } from '../components/part-list.tsx';
import { SaveLine, SaveWords } from '../components/save-line.tsx';
import { problemsOf } from '../confidence/confidential-draft.ts';
import { CONFIDENTIAL_FIELD_ID, ConfidentialPartField } from '../confidence/confidential-field.tsx';
import { confidenceText } from '../confidence/text.ts';
import { useConfidence } from '../confidence/use-confidence.ts';
import { AuthorsField } from '../forms/authors-field.tsx';
import { draftErrors, summaryOf } from '../forms/draft-errors.ts';
import { HelpersField } from '../forms/helpers-field.tsx';
import type { InitiativeDraft } from '../forms/initiative-draft.ts';
import { InitiativeForm } from '../forms/initiative-form.tsx';
import { restored } from '../forms/restored.ts';
import { useAutosave } from '../forms/use-autosave.ts';
import { FILES_FIELD_ID, InitiativeFilesField } from '../files/initiative-files-field.tsx';
import { useInitiativeFiles } from '../files/use-initiative-files.ts';
import { currentRound } from '../returns/current-round.ts';
import { MendSlot } from '../returns/mend-slot.tsx';
import { returnText } from '../returns/text.ts';
import { useFieldNames } from '../returns/use-field-names.ts';
import { SimilarityPanel } from '../similarity/similarity-panel.tsx';
import { initiativeText } from '../text.ts';
import { EditorHeader } from './editor-header.tsx';
import type { LoadedInitiative } from './initiative-editor.tsx';
import styles from './initiative-writing.module.css';
import { useGoToCheck } from './use-go-to-check.ts';
import { WritingNotices } from './writing-notices.tsx';

interface InitiativeWritingProps {
  readonly loaded: LoadedInitiative;
  readonly draft: InitiativeDraft;
  /** What the server found when the person tried to submit. */
  readonly problems: readonly InputProblem[];
}

/** The form with its list of parts, saved as it is written. */
export function InitiativeWriting({ loaded, draft, problems }: InitiativeWritingProps) {
  const t = useText(initiativeText);
  const fileWords = useText(attachmentText);
  const confidenceWords = useText(confidenceText);
  const dateWords = useText(uiText).date;
  const viewer = useViewer();
  const { hash } = useLocation();
  const { state, saver } = useAutosave({
    accountId: viewer.id,
    initiativeId: loaded.id,
    draft,
    base: loaded.draft,
    version: loaded.version,
    problems,
  });
  const [touchedShares, setTouchedShares] = useState<ReadonlySet<string>>(new Set());
  const files = useInitiativeFiles(loaded.id);
  const confidence = useConfidence(loaded.id, loaded.confidentialPart);
  const check = useGoToCheck(loaded.id, saver, problems.length > 0 && hash === '' ? 1 : 0, async () => {
    setTouchedShares(new Set(state.draft.authors.map(({ staffId }) => staffId)));
    const isSealed = await confidence.saver.flush();
    return isSealed && problemsOf(confidence.saver.getState().draft).length === 0 && !files.uploads.isSending;
  });
  const isSealing = confidence.state.phase !== 'SAVED' || problemsOf(confidence.state.draft).length > 0;
  const unsealedError = check.attempt > 0 && isSealing ? confidenceWords.notSaved : undefined;
  // Whoever went on now would leave the file behind.
  const unsentError = check.attempt > 0 && files.uploads.isSending ? fileWords.stillSending : undefined;
  const errors = draftErrors(t, state.draft, state.problems, {
    shares: touchedShares,
    dateWords: check.attempt > 0 ? dateWords : undefined,
  });
  const returnWords = useText(returnText);
  const fieldNames = useFieldNames();
  const mending = { open: loaded.openFields, round: currentRound(loaded) };
  useFocusOn(hash);

  function leaveShare(staffId: string): void {
    setTouchedShares((touched) => new Set([...touched, staffId]));
    void saver.flush();
  }

  const checkButton = (variant: ButtonVariant) =>
    state.conflict === undefined && (
      <Button variant={variant} onClick={check.go} busyLabel={check.isSaving ? t.editor.checking : undefined}>
        {t.editor.check}
      </Button>
    );
  return (
    <>
      <EditorHeader loaded={loaded} saveLine={<SaveLine state={state} />} actions={checkButton('primary')} />
      <WritingNotices
        loaded={loaded}
        state={state}
        saver={saver}
        errors={[
          ...summaryOf(errors),
          ...(unsealedError === undefined ? [] : [{ fieldId: CONFIDENTIAL_FIELD_ID, message: unsealedError }]),
          ...(unsentError === undefined ? [] : [{ fieldId: FILES_FIELD_ID, message: unsentError }]),
        ]}
        attempt={check.attempt}
        hasFailed={check.hasFailed}
      />
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <PartList
            draft={state.draft}
            ownerId={loaded.owner.id}
            files={{ count: files.files.length, isSending: files.uploads.isSending }}
            hasConfidence={confidence.state.draft.text.trim() !== ''}
          />
          <SimilarityPanel initiativeId={loaded.id} version={state.version} />
          <p className={styles['wideLine']} aria-hidden>
            <SaveWords state={state} />
          </p>
          <p className={styles['keys']}>{t.editor.keys}</p>
        </div>
        {/* The line under the title is read out; this copy stays in sight while writing. */}
        <p className={styles['narrowLine']} aria-hidden>
          <SaveWords state={state} />
        </p>
        <div className={styles['main']}>
          <InitiativeForm
            draft={state.draft}
            errors={errors}
            onChange={saver.change}
            onLeave={() => void saver.flush()}
            mending={mending}
            authors={
              <AuthorsField
                authors={state.draft.authors}
                ownerId={loaded.owner.id}
                year={loaded.year}
                errors={errors}
                onChange={(authors) => saver.change({ ...saver.getState().draft, authors })}
                onRestore={(author, index) => {
                  const { draft: now } = saver.getState();
                  saver.change({ ...now, authors: restored(now.authors, author, index, ({ staffId }) => staffId) });
                }}
                onLeaveShare={leaveShare}
              />
            }
            helpers={
              <HelpersField
                helpers={state.draft.helpers}
                year={loaded.year}
                errors={errors}
                onChange={(helpers) => saver.change({ ...saver.getState().draft, helpers })}
                onRestore={(helper, index) => {
                  const { draft: now } = saver.getState();
                  saver.change({ ...now, helpers: restored(now.helpers, helper, index, ({ key }) => key) });
                }}
                onLeave={() => void saver.flush()}
              />
            }
          />
          {/* The list of parts leads here, also where the part is not open. */}
          <div id={partId(CONFIDENCE_PART)}>
            <MendSlot mending={mending} field="confidential" label={fieldNames.confidential} text={returnWords.sealed}>
              <ConfidentialPartField inHand={confidence} year={loaded.year} unsaved={unsealedError} />
            </MendSlot>
          </div>
          <div id={partId(FILES_PART)}>
            <MendSlot
              mending={mending}
              field="evidence"
              label={fieldNames.evidence}
              text={files.files.map(({ name }) => name).join('\n')}
            >
              <InitiativeFilesField initiativeId={loaded.id} inHand={files} error={unsentError} />
            </MendSlot>
          </div>
          <div className={styles['foot']}>{checkButton('secondary')}</div>
        </div>
      </div>
    </>
  );
}

/** A «Sửa» link of the check page names its field. */
function useFocusOn(hash: string): void {
  useEffect(() => {
    const field = document.getElementById(hash.slice(1));
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [hash]);
}
