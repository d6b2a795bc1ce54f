import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ReportActs } from '../acts/report-acts.tsx';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText, type ReportWords } from '../text.ts';
import { Chapters } from './chapters.tsx';
import { ReportHeader } from './report-header.tsx';
import styles from './report.module.css';
import { ReportSide } from './report-side.tsx';
import { WrittenText } from './written-text.tsx';

/** The report for who does not write it now. */
export function ReportReading({ report }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const textOf = new Map(report.texts.map(({ section, text }) => [section, text]));
  return (
    <>
      <ReportHeader report={report} actions={<ReportActs report={report} />} />
      <div className={styles['notices']}>
        <Notice kind="info">{standing(t, report)}</Notice>
      </div>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Chapters
            report={report}
            fieldOf={(section) => <WrittenText key={section} section={section} text={textOf.get(section) ?? ''} />}
          />
        </div>
        <ReportSide report={report} words={report.words} />
      </div>
    </>
  );
}

function standing(
  t: ReportWords,
  { isFrozen, texts, status, confirmedAt, confirmedBy, handedInAt, mending }: ShownReport,
): string {
  if (isFrozen) return texts.length === 0 ? t.notice.nothingSent : t.notice.frozen;
  if (mending !== null && mending.remarks.length === 0) return t.notice.notAsked;
  if (status === 'CONFIRMED' && confirmedAt !== null) {
    return t.notice.confirmed(confirmedBy ?? '', formatDateTime(confirmedAt));
  }
  if (status === 'HANDED_IN' && handedInAt !== null) return t.notice.waiting(formatDateTime(handedInAt));
  return t.notice.writing;
}
