import type { ReportSection } from '@thidua/domain/achievement-reports';

import { useText } from '../../../lib/text/language.tsx';
import { reportText } from '../text.ts';
import styles from './report.module.css';

/** A field of the form as it is read. */
export function WrittenText({ section, text }: { readonly section: ReportSection; readonly text: string }) {
  const t = useText(reportText);
  return (
    <div className={styles['written']}>
      <h3>{t.sections[section]}</h3>
      {text === '' ? <p className={styles['small']}>{t.empty}</p> : <p className={styles['text']}>{text}</p>}
    </div>
  );
}
