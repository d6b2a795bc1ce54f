import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { DeclineDialog } from '../acts/decline-dialog.tsx';
import { ScoreForm } from '../components/score-form.tsx';
import { scoringText } from '../text.ts';
import { ScoreSheetPageDocument, type ScoreSheetPageQuery } from './score-sheet-page.gql.ts';
import { SHEET_FAMILIES } from './score-sheets-page.tsx';
import styles from './score-sheet-page.module.css';

export type ShownSheet = ScoreSheetPageQuery['scoreSheet'];

const PARTS = ['field', 'before', 'solution', 'novelty', 'conditions', 'authorBenefit', 'userBenefit'] as const;

/** The text on the left, the points on the right; nothing of who wrote it. */
export function ScoreSheetPage() {
  const t = useText(scoringText);
  const { sheetId = '' } = useParams();
  // The form starts from what the server holds, not from what another visit left behind.
  const { data } = useSuspenseQuery(ScoreSheetPageDocument, {
    variables: { id: sheetId },
    fetchPolicy: 'network-only',
  });
  const [isDeclining, setIsDeclining] = useState(false);
  const { scoreSheet: sheet } = data;
  const { number, title, status, viewerCan } = sheet;
  const name = t.sheet(String(number));
  useDocumentTitle(`${name} – ${title}`);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.scoreSheets() }, { label: name }]}
        lead={<StatusChip family={SHEET_FAMILIES[status]}>{t.status[status]}</StatusChip>}
        actions={
          viewerCan.includes('DECLINE') && <Button onClick={() => setIsDeclining(true)}>{t.decline.open}</Button>
        }
      />
      <div className={styles['columns']}>
        <Card title={t.content}>
          {PARTS.map((part) => (
            <section key={part}>
              <h3>{t[part]}</h3>
              <p className={styles['text']}>{sheet[part] === '' ? t.empty : sheet[part]}</p>
            </section>
          ))}
        </Card>
        <ScoreForm key={sheet.id} sheet={sheet} />
      </div>
      {isDeclining && <DeclineDialog sheet={sheet} onClose={() => setIsDeclining(false)} />}
    </>
  );
}
