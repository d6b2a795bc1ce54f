import { useApolloClient } from '@apollo/client/react';
import { NOMINATION_LIMITS } from '@thidua/domain/nominations';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { nominationText } from '../text.ts';
import { draftOfSummary, saveSummary, SUMMARY_FIELD } from './save-summary.ts';
import styles from './summary-field.module.css';

interface SummaryFieldProps {
  /** The line whose summary is written. */
  readonly line: { readonly id: string; readonly version: number; readonly summary: string };
  readonly label: string;
}

const LIMIT = NOMINATION_LIMITS.summary;

/** The short report of achievement of one line, saved while it is written. */
export function SummaryField({ line, label }: SummaryFieldProps) {
  const t = useText(nominationText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { state, saver } = useTextDraft({
    recordId: line.id,
    stored: draftOfSummary(line.summary),
    version: line.version,
    limit: LIMIT,
    send: saveSummary(client, line.id),
  });
  const { conflict } = state;
  const text = state.draft[SUMMARY_FIELD] ?? '';
  const hasWaiting = waitingTexts(state.base, state.draft, LIMIT).length > 0;
  const isRefused = state.problems.length > 0;
  const limitText = formatNumber(LIMIT, 0);
  return (
    <div className={styles['field']}>
      <TextArea
        label={label}
        hint={t.summary.hint(limitText)}
        value={text}
        onChange={(typed) => saver.change(draftOfSummary(typed))}
        onBlur={() => void saver.flush()}
        limit={LIMIT}
        lines={5}
        isReadOnly={state.phase === 'CLOSED'}
        error={
          hasWaiting
            ? t.summary.tooLong(limitText, formatNumber(text.length, 0))
            : isRefused
              ? t.act.problem
              : undefined
        }
      />
      <p className={styles['line']}>
        <SaveLine phase={state.phase} savedAt={state.savedAt} hasWaiting={hasWaiting} />
      </p>
      <SaveNotices
        state={state}
        merged={t.summary.merged}
        closed={{
          sentence: t.summary.closed,
          action: <ButtonLink to={hrefs.nomination(line.id)}>{t.summary.open}</ButtonLink>,
        }}
      />
      {conflict !== undefined && (
        <VersionChoice
          key={conflict.version}
          title={drafts.versions.conflictTitle}
          lead={drafts.versions.conflict}
          fields={[{ field: SUMMARY_FIELD, label, mine: text, theirs: conflict.theirs[SUMMARY_FIELD] ?? '' }]}
          onChoose={saver.resolve}
        />
      )}
    </div>
  );
}
