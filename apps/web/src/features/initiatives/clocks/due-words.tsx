import { deadlineOf } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import styles from './due-words.module.css';
import { clockText } from './text.ts';

/** “còn 12 ngày”, “quá hạn 3 ngày”: where a day stands seen from the body's today. */
export function DueWords({ dueOn }: { readonly dueOn: string }) {
  const t = useText(clockText);
  const deadline = deadlineOf(dueOn, useViewer().today);
  switch (deadline.kind) {
    case 'OVERDUE':
      return <strong className={styles['late']}>{t.overdue(deadline.days)}</strong>;
    case 'TODAY':
      return <strong>{t.today}</strong>;
    case 'AHEAD':
      return <span>{t.ahead(deadline.days)}</span>;
  }
}
