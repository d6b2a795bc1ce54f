import { REPORT_CHAPTERS, REPORT_SECTION_SHAPES, type ReportSection } from '@thidua/domain/achievement-reports';
import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText } from '../text.ts';
import { KnownAwards, KnownPerson, KnownProofs } from './known-facts.tsx';
import styles from './report.module.css';

interface ChaptersProps {
  readonly report: ShownReport;
  /** What stands for a field: to be written in, or to be read. */
  readonly fieldOf: (section: ReportSection, isRequired: boolean) => ReactNode;
}

/** The three chapters of the form, each with what is known beside what is written. */
export function Chapters({ report, fieldOf }: ChaptersProps) {
  const t = useText(reportText);
  const { facts, template } = report;
  return REPORT_CHAPTERS.map((chapter) => (
    <Card key={chapter} title={t.chapters[chapter]}>
      <div className={styles['fields']}>
        {chapter === 'BACKGROUND' && <KnownPerson report={report} />}
        {chapter === 'AWARDS' && <KnownAwards facts={facts} />}
        {template.sections
          .filter(({ section }) => REPORT_SECTION_SHAPES[section].chapter === chapter)
          .map(({ section, isRequired }) => fieldOf(section, isRequired))}
        {chapter === 'ACHIEVEMENTS' && <KnownProofs facts={facts} />}
      </div>
    </Card>
  ));
}
