import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ApproveGridDialog, DiscardGridDialog } from '../acts/grid-act-dialogs.tsx';
import { GridChip } from '../components/grid-chip.tsx';
import { GridReading } from '../components/grid-reading.tsx';
import styles from '../components/scoring-grids.module.css';
import { scoringGridText } from '../text.ts';
import { ScoringGridPageDocument, type ScoringGridPageQuery } from './scoring-grid-page.gql.ts';

export type ShownGrid = ScoringGridPageQuery['scoringGrid'];

/** One version of the grid, to read, to print on one sheet, and to put in force while it is a draft. */
export function ScoringGridPage() {
  const t = useText(scoringGridText);
  const viewer = useViewer();
  const { gridId = '' } = useParams();
  const { data } = useSuspenseQuery(ScoringGridPageDocument, {
    variables: { id: gridId },
    fetchPolicy: 'cache-and-network',
  });
  const [act, setAct] = useState<'APPROVE' | 'DISCARD' | undefined>(undefined);
  const { scoringGrid: grid } = data;
  const { id, name, status, preparedBy, viewerCan } = grid;
  const isDraft = status === 'DRAFT';
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t.title, to: hrefs.scoringGrids() }, { label: name }]}
        lead={<GridChip grid={grid} />}
        actions={
          <>
            <Button onClick={() => window.print()}>{t.print}</Button>
            {viewerCan.includes('DISCARD') && <Button onClick={() => setAct('DISCARD')}>{t.discard.open}</Button>}
            {viewerCan.includes('EDIT') && (
              <ButtonLink variant="primary" to={hrefs.scoringGridEdit(id)}>
                {t.change}
              </ButtonLink>
            )}
            {viewerCan.includes('APPROVE') && (
              <Button variant="primary" onClick={() => setAct('APPROVE')}>
                {t.approve.open}
              </Button>
            )}
            {!isDraft && may(viewer, 'scoringGrid:edit') && (
              <ButtonLink to={hrefs.scoringGridNew(id)}>{t.draftFrom}</ButtonLink>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        {isDraft && <Notice kind="info">{t.waiting}</Notice>}
        {preparedBy === null && <Notice kind="info">{t.example}</Notice>}
        <GridReading grid={grid} />
      </div>
      {act === 'APPROVE' && <ApproveGridDialog grid={grid} onClose={() => setAct(undefined)} />}
      {act === 'DISCARD' && <DiscardGridDialog grid={grid} onClose={() => setAct(undefined)} />}
    </>
  );
}
