import { useState } from 'react';

import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText, type ReportWords } from '../text.ts';
import styles from './report.module.css';
import { WrittenText } from './written-text.tsx';

/** What stands beside the report: its form, years and usual length, and the versions kept. */
export function ReportSide({ report, words }: { readonly report: ShownReport; readonly words: number }) {
  const t = useText(reportText);
  const { template, versions } = report;
  const { length } = template;
  return (
    <div className={styles['side']}>
      <Card title={t.form.title}>
        <p>{t.form.name[template.form]}</p>
        <p className={styles['small']}>{template.ground}</p>
        {template.isDoubtful && <p className={styles['small']}>{t.form.doubtful}</p>}
        <DescriptionList
          items={[
            { term: t.form.period, detail: t.form.years(template.firstYear, template.lastYear) },
            { term: t.form.length, detail: t.form.words(formatNumber(length.least, 0), formatNumber(length.most, 0)) },
          ]}
        />
        {template.sinceLastAward && <p className={styles['small']}>{t.form.sinceLast}</p>}
        <p className={styles['small']}>
          {t.form.written(formatNumber(words, 0))} {lengthWords(t, words, length)} {t.form.noLaw}
        </p>
      </Card>
      <Card title={t.versions.title}>
        {versions.length === 0 && <p className={styles['small']}>{t.versions.none}</p>}
        <ul className={styles['versions']}>
          {versions.map((version) => (
            <Version key={version.ordinal} version={version} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function lengthWords(t: ReportWords, words: number, { least, most }: ShownReport['template']['length']): string {
  if (words > 0 && words < least) return t.form.tooShort;
  return words > most ? t.form.tooLong : '';
}

function Version({ version }: { readonly version: ShownReport['versions'][number] }) {
  const t = useText(reportText);
  const [isOpen, setIsOpen] = useState(false);
  const { ordinal, cause, keptAt, keptBy, texts } = version;
  return (
    <li>
      <p>{t.versions.line(ordinal, t.versions.cause[cause])}</p>
      <p className={styles['small']}>{t.versions.by(formatDateTime(keptAt), keptBy)}</p>
      <Button size="small" variant="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? t.versions.hide : t.versions.show}
      </Button>
      {isOpen && texts.map(({ section, text }) => <WrittenText key={section} section={section} text={text} />)}
    </li>
  );
}
