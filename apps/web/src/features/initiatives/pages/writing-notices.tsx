import type { FormError } from '../../../ui/error-summary.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useText } from '../../../lib/text/language.tsx';
import { SaveNotices } from '../components/save-notices.tsx';
import { VersionChoice } from '../components/version-choice.tsx';
import type { Autosaver, AutosaveState } from '../forms/autosaver.ts';
import { currentRound } from '../returns/current-round.ts';
import { ReturnNotice } from '../returns/return-notice.tsx';
import { initiativeText } from '../text.ts';
import type { LoadedInitiative } from './initiative-editor.tsx';
import styles from './initiative-writing.module.css';

interface WritingNoticesProps {
  readonly loaded: LoadedInitiative;
  readonly state: AutosaveState;
  readonly saver: Autosaver;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly hasFailed: boolean;
}

/** Everything to know before reading on: saving, what stands in the way, why it came back, two versions. */
export function WritingNotices({ loaded, state, saver, errors, attempt, hasFailed }: WritingNoticesProps) {
  const t = useText(initiativeText);
  const drafts = useText(draftText);
  const { conflict } = state;
  // A co-author who took the consent back is named below, with the same words.
  const isSaidBelow = loaded.authors.some(({ consentNote }) => consentNote === loaded.returnedReason);
  const round = currentRound(loaded);
  return (
    <div className={styles['notices']}>
      <SaveNotices state={state} initiativeId={loaded.id} />
      {hasFailed && state.phase !== 'SAVED' && conflict === undefined && (
        <Notice kind="warning" isAlert>
          {t.editor.notSavedYet}
        </Notice>
      )}
      {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      {loaded.status === 'RETURNED' && round !== undefined && <ReturnNotice round={round} dueOn={loaded.dueOn} />}
      {loaded.status === 'RETURNED' && round === undefined && loaded.returnedReason !== null && !isSaidBelow && (
        <Notice kind="warning" title={t.editor.returned}>
          <p className={styles['reason']}>{loaded.returnedReason}</p>
        </Notice>
      )}
      {loaded.authors.map(
        ({ staff, consent, consentNote }) =>
          consent === 'CHANGE_ASKED' && (
            <Notice key={staff.id} kind="warning" title={t.consent.asksChange(staff.fullName)}>
              <p className={styles['reason']}>{consentNote}</p>
              <p>{t.consent.asksChangeLead}</p>
            </Notice>
          ),
      )}
      {conflict !== undefined && (
        <VersionChoice
          key={conflict.version}
          title={drafts.versions.conflictTitle}
          lead={drafts.versions.conflict}
          mine={state.draft}
          theirs={conflict.theirs}
          fields={conflict.fields}
          onChoose={saver.resolve}
        />
      )}
    </div>
  );
}
