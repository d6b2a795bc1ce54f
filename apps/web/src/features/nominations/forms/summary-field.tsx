import { NOMINATION_LIMITS } from '@thidua/domain/nominations';

import type { TextState } from '../../../lib/autosave/text-saver.ts';
import { formatNumber, formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { nominationText, type NominationWords } from '../text.ts';
import styles from './summary-field.module.css';
import { useSummarySaver, type SummaryLine } from './use-summary-saver.ts';

interface SummaryFieldProps {
  readonly line: SummaryLine;
  readonly label: string;
}

/** The short report of achievement of one line, saved while it is written. */
export function SummaryField({ line, label }: SummaryFieldProps) {
  const t = useText(nominationText);
  const { state, saver } = useSummarySaver(line);
  const limit = NOMINATION_LIMITS.summary;
  const limitText = formatNumber(limit, 0);
  const isTooLong = state.text.length > limit;
  return (
    <div className={styles['field']}>
      <TextArea
        label={label}
        hint={t.summary.hint(limitText)}
        value={state.text}
        onChange={saver.change}
        onBlur={saver.flush}
        limit={limit}
        lines={5}
        isReadOnly={state.phase === 'CLOSED'}
        error={
          state.problem ?? (isTooLong ? t.summary.tooLong(limitText, formatNumber(state.text.length, 0)) : undefined)
        }
      />
      <p className={styles['line']} data-phase={state.phase} role="status">
        {sentenceOf(t, state)}
      </p>
      {state.phase === 'CLOSED' && <Notice kind="warning">{t.summary.closed}</Notice>}
      {!state.isKept && (
        <Notice kind="danger" isAlert>
          {t.summary.notKept}
        </Notice>
      )}
      {state.phase === 'CONFLICT' && (
        <Notice kind="warning" isAlert>
          <p>{t.summary.conflict}</p>
          <p>{t.summary.theirsIs}</p>
          <p className={styles['theirs']}>{state.stored === '' ? t.summary.empty : state.stored}</p>
          <p className={styles['choice']}>
            <Button size="small" onClick={() => saver.resolve('mine')}>
              {t.summary.mine}
            </Button>
            <Button size="small" onClick={() => saver.resolve('theirs')}>
              {t.summary.theirs}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  );
}

function sentenceOf({ summary: { save } }: NominationWords, { phase, savedAt }: TextState): string {
  if (phase !== 'SAVED') return save[phase];
  return savedAt === undefined ? '' : save.savedAt(formatTime(new Date(savedAt).toISOString()));
}
