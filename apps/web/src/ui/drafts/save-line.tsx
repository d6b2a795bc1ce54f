import type { SavePhase } from '../../lib/autosave/autosaver.ts';
import { formatTime } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import styles from './save-line.module.css';
import { draftText, type DraftWords } from './text.ts';

export interface SaveLineProps {
  readonly phase: SavePhase;
  /** When the server last acknowledged a change of this visit, in milliseconds. */
  readonly savedAt: number | undefined;
  /** Something typed cannot be stored yet: too long, no date. */
  readonly hasWaiting: boolean;
}

/** “Đang lưu… / Đã lưu lúc 14:05 / Chưa lưu được, đang thử lại / Đang lưu trên máy này”, read out as it changes. */
export function SaveLine(props: SaveLineProps) {
  return (
    <span role="status">
      <SaveWords {...props} />
    </span>
  );
}

/** The same words alone, for a second place in sight. */
export function SaveWords(props: SaveLineProps) {
  const t = useText(draftText);
  return (
    <span className={styles['line']} data-phase={props.phase}>
      {sentenceOf(t, props)}
    </span>
  );
}

function sentenceOf(t: DraftWords, { phase, savedAt, hasWaiting }: SaveLineProps): string {
  if (phase !== 'SAVED') return t.save[phase];
  const saved = savedAt === undefined ? t.save.SAVED : t.save.savedAt(formatTime(new Date(savedAt).toISOString()));
  return hasWaiting ? `${saved}, ${t.save.kept}` : saved;
}
