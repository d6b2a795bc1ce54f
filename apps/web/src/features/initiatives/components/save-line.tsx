import { formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { AutosaveState } from '../forms/autosaver.ts';
import { waitingFields } from '../forms/initiative-draft.ts';
import { initiativeText, type InitiativeWords } from '../text.ts';
import styles from './save-line.module.css';

/** “Đang lưu… / Đã lưu lúc 14:05 / Chưa lưu được, đang thử lại / Đang lưu trên máy này”, read out as it changes. */
export function SaveLine({ state }: { readonly state: AutosaveState }) {
  return (
    <span role="status">
      <SaveWords state={state} />
    </span>
  );
}

/** The same words alone, for a second place in sight. */
export function SaveWords({ state }: { readonly state: AutosaveState }) {
  const t = useText(initiativeText);
  return (
    <span className={styles['line']} data-phase={state.phase}>
      {sentenceOf(t, state)}
    </span>
  );
}

function sentenceOf(t: InitiativeWords, { phase, savedAt, base, draft }: AutosaveState): string {
  if (phase !== 'SAVED') return t.save[phase];
  const saved = savedAt === undefined ? t.save.SAVED : t.save.savedAt(formatTime(new Date(savedAt).toISOString()));
  return waitingFields(base, draft).length === 0 ? saved : `${saved}, ${t.save.kept}`;
}
