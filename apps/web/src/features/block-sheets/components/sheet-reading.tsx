import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { CloseScoringDialog, GoBackDialog, PublishRankingDialog } from '../acts/sheet-dialogs.tsx';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { EntriesCard } from './entries-card.tsx';
import { SheetAmending } from './sheet-amending.tsx';
import { CriteriaCard } from './criteria-card.tsx';
import { SheetChanges } from './sheet-changes.tsx';
import { SheetHeader } from './sheet-header.tsx';
import { StandingsCard } from './standings-card.tsx';

type Act = 'AMEND' | 'CLOSE' | 'RESUME' | 'PUBLISH' | 'REOPEN';

/** A sheet that is scored by: the ranking once it stands, the points of those one may read, and what gives points. */
export function SheetReading({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = () => setAct(undefined);
  const can = (event: Act) => sheet.viewerCan.includes(event);
  if (act === 'AMEND') return <SheetAmending key={sheet.version} sheet={sheet} onClose={close} />;
  return (
    <>
      <SheetHeader
        sheet={sheet}
        actions={
          <>
            {can('AMEND') && <Button onClick={() => setAct('AMEND')}>{t.amend.open}</Button>}
            {can('RESUME') && <Button onClick={() => setAct('RESUME')}>{t.resume.open}</Button>}
            {can('REOPEN') && <Button onClick={() => setAct('REOPEN')}>{t.reopen.open}</Button>}
            {sheet.status === 'PUBLISHED' && (
              <Button variant="primary" onClick={() => window.print()}>
                {t.print}
              </Button>
            )}
            {can('CLOSE') && (
              <Button variant="primary" onClick={() => setAct('CLOSE')}>
                {t.close.open}
              </Button>
            )}
            {can('PUBLISH') && (
              <Button variant="primary" onClick={() => setAct('PUBLISH')}>
                {t.publish.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        {sheet.status === 'PUBLISHED' && <StandingsCard sheet={sheet} />}
        {/* What is printed of a published sheet is its ranking: one page. */}
        <div className={classNames(styles['sheets'], sheet.status === 'PUBLISHED' && 'screen-only')}>
          {sheet.entries.length > 0 && <EntriesCard sheet={sheet} />}
          <CriteriaCard sheet={sheet} />
          {sheet.changes.length > 0 && <SheetChanges sheet={sheet} />}
        </div>
      </div>
      {act === 'CLOSE' && <CloseScoringDialog sheet={sheet} onClose={close} />}
      {act === 'PUBLISH' && <PublishRankingDialog sheet={sheet} onClose={close} />}
      {(act === 'RESUME' || act === 'REOPEN') && <GoBackDialog sheet={sheet} event={act} onClose={close} />}
    </>
  );
}
