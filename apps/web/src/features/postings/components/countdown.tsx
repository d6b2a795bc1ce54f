import { useText } from '../../../lib/text/language.tsx';
import { postingText } from '../text.ts';
import styles from './postings.module.css';

interface CountdownProps {
  readonly status: string;
  readonly isOver: boolean;
  readonly daysLeft: number;
}

/** How long an open posting still takes comments; nothing for any other. */
export function Countdown({ status, isOver, daysLeft }: CountdownProps) {
  const t = useText(postingText);
  if (status !== 'OPEN' || isOver) return null;
  return <span className={styles['countdown']}>{daysLeft === 0 ? t.lastDay : t.daysLeft(daysLeft)}</span>;
}
