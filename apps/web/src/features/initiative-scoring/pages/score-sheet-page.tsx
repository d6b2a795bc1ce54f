import { useSuspenseQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordNeighbours } from '../../../ui/record-neighbours.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import { DeclineDialog } from '../acts/decline-dialog.tsx';
import { ScoreDesk } from '../components/score-desk.tsx';
import { ScoreReading } from '../components/score-reading.tsx';
import styles from '../components/score-sheet.module.css';
import { SheetText } from '../components/sheet-text.tsx';
import { openNeighbours } from '../logic/open-sheets.ts';
import { scoringText } from '../text.ts';
import { SHEET_FAMILIES } from './sheet-families.ts';
import { ScoreSheetPageDocument, type ScoreSheetPageQuery } from './score-sheet-page.gql.ts';

export type ShownSheet = ScoreSheetPageQuery['scoreSheet'];

/** The text on the left, the points on the right, tabs on a phone; nothing of who wrote it. */
export function ScoreSheetPage() {
  const t = useText(scoringText);
  const { sheetId = '' } = useParams();
  const navigate = useNavigate();
  // The form starts from what the server holds, not from what another visit left behind.
  const { data } = useSuspenseQuery(ScoreSheetPageDocument, {
    variables: { id: sheetId },
    fetchPolicy: 'network-only',
  });
  const [isDeclining, setIsDeclining] = useState(false);
  const { scoreSheet: sheet, scoreSheets } = data;
  const { number, title, status, dueOn, viewerCan } = sheet;
  const neighbours = openNeighbours(scoreSheets.nodes, sheet.id);
  // From the last one on to the first that is still open.
  const next =
    neighbours.nextId ?? scoreSheets.nodes.find(({ id, status: s }) => id !== sheet.id && s === 'ASSIGNED')?.id;
  const name = t.sheet(String(number));
  const isOpen = viewerCan.includes('SEND');
  return (
    <>
      <RecordNeighbours neighbours={neighbours} hrefOf={hrefs.scoreSheet} />
      <PageHeader
        title={title === '' ? name : title}
        windowTitle={`${name} – ${title}`}
        crumbs={[{ label: t.title, to: hrefs.scoreSheets() }, { label: name }]}
        lead={
          <span className={styles['lead']}>
            <StatusChip family={SHEET_FAMILIES[status]}>{t.status[status]}</StatusChip>
            {isOpen && dueOn !== null && <span>{t.dueOn(formatDate(dueOn))}</span>}
          </span>
        }
        actions={
          <>
            {viewerCan.includes('DECLINE') && <Button onClick={() => setIsDeclining(true)}>{t.decline.open}</Button>}
            {!isOpen && next !== undefined && (
              <ButtonLink variant="primary" to={hrefs.scoreSheet(next)}>
                {t.nextOpen}
              </ButtonLink>
            )}
          </>
        }
      />
      <Parts key={sheet.id} sheet={sheet}>
        {isOpen ? (
          <ScoreDesk
            key={sheet.id}
            sheet={sheet}
            onNext={next === undefined ? undefined : () => void navigate(hrefs.scoreSheet(next))}
          />
        ) : (
          <ScoreReading sheet={sheet} />
        )}
      </Parts>
      {isDeclining && <DeclineDialog sheet={sheet} onClose={() => setIsDeclining(false)} />}
    </>
  );
}

interface PartsProps {
  readonly sheet: ShownSheet;
  /** The points. */
  readonly children: ReactNode;
}

/** Two columns; on a phone two tabs, of which the points stay in hand while the text is read. */
function Parts({ sheet, children }: PartsProps) {
  const t = useText(scoringText);
  const isPhone = useIsPhone();
  const [tab, setTab] = useState<'noi-dung' | 'cham'>('noi-dung');
  const text = <SheetText sheet={sheet} />;
  const tabs = [
    { slug: 'noi-dung', label: t.tabs.text },
    { slug: 'cham', label: t.tabs.points },
  ] as const;
  return isPhone ? (
    <Tabs label={t.tabs.label} tabs={tabs} current={tab} onChange={setTab}>
      {tab === 'noi-dung' && text}
      <div hidden={tab !== 'cham'}>{children}</div>
    </Tabs>
  ) : (
    <div className={styles['columns']}>
      {text}
      {children}
    </div>
  );
}
