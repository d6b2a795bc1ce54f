import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** What runs: “Đang nhập”. */
  readonly label: string;
  readonly done: number;
  readonly all: number;
  /** How far, in words: “1.500/5.000 dòng”. */
  readonly words: string;
}

/** How far long work has come: a bar and the same in words. */
export function ProgressBar({ label, done, all, words }: ProgressBarProps) {
  return (
    <div className={styles['progress']}>
      <progress className={styles['bar']} aria-label={label} value={done} max={Math.max(all, 1)} />
      <p role="status">{words}</p>
    </div>
  );
}
