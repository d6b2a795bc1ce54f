import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import { PasteSheet } from '../actions/paste-sheet.tsx';
import { useListChanges } from '../actions/use-list-changes.ts';
import { FindingsPanel, ListFindings, type ReadCell } from '../components/findings-panel.tsx';
import { GridCards } from '../components/grid-cards.tsx';
import type { GridHand } from '../components/grid-hand.ts';
import { GridTable } from '../components/grid-table.tsx';
import { GridToolbar } from '../components/grid-toolbar.tsx';
import { JudgementCard } from '../components/judgement-card.tsx';
import { PeerReviewNotice } from '../components/peer-review-notice.tsx';
import { QuotaBar } from '../components/quota-bar.tsx';
import { StoppedCells } from '../components/stopped-cells.tsx';
import { SummaryPanel } from '../components/summary-panel.tsx';
import { nominationText } from '../text.ts';
import { isHeadOf } from './grid-departments.ts';
import { keepsWhole, listLockOf } from './grid-lock.ts';
import { GridDataFragmentDoc, NominationGridDocument } from './nomination-grid.gql.ts';
import styles from './nomination-grid.module.css';
import { JUDGEMENTS_ID } from './judgements-id.ts';
import { sentCountOf } from './sent-state.ts';

interface GridOfDepartmentProps {
  readonly department: { readonly id: string; readonly name: string };
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}

/** One list: who is proposed for what, with the conclusion of every cell, and the totals always in sight. */
export function GridOfDepartment({ department, departments }: GridOfDepartmentProps) {
  const t = useText(nominationText);
  const { year } = useYear();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { state, hash, search } = useLocation();
  const isPhone = useIsPhone();
  const { data } = useSuspenseQuery(NominationGridDocument, {
    variables: { year, departmentId: department.id },
    fetchPolicy: 'cache-and-network',
  });
  const { data: grid } = useSuspenseFragment({
    fragment: GridDataFragmentDoc,
    fragmentName: 'GridData',
    from: data.nominationGrid,
  });
  const changes = useListChanges({ id: grid.id, year, departmentId: department.id });
  const [read, setRead] = useState<ReadCell | undefined>(undefined);
  const [written, setWritten] = useState<string | undefined>(undefined);
  const [pasted, setPasted] = useState<string | undefined>(undefined);

  const lock = listLockOf(grid, isHeadOf(viewer, department.id));
  useEffect(() => {
    // After the frame has brought the page's top into sight: the check page leads to one line or to the questions.
    const frame = requestAnimationFrame(() =>
      document
        .getElementById(hash.slice(1))
        ?.scrollIntoView({ block: hash === `#${JUDGEMENTS_ID}` ? 'start' : 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [hash]);

  const mayAnswer = grid.canEdit && keepsWhole(grid, isHeadOf(viewer, department.id));
  const openQuestions = grid.judgements.filter(({ answer }) => answer === null).length;
  const sentCount = sentCountOf(state);
  const hand: GridHand = {
    grid,
    viewerStaffId: viewer.staff?.id,
    busy: changes.busy,
    onTick: changes.tick,
    onRead: setRead,
    onWrite: setWritten,
    onPaste: setPasted,
  };

  return (
    <div className={styles['page']}>
      <PageHeader
        title={t.grid.title}
        windowTitle={t.grid.pageTitle(department.name, year)}
        lead={
          <>
            <span>{department.name}</span>
            <span>
              {grid.submittedAt === null ? t.grid.neverSent : t.grid.lastSent(formatDateTime(grid.submittedAt))}
            </span>
          </>
        }
        actions={
          <>
            <PaperMenu paper="nomination-list" id={department.id} year={year} />
            <ExportMenu list="nomination-grid" variables={{ year, departmentId: department.id }} />
            {grid.canSubmit && (
              <ButtonLink variant="primary" to={hrefs.nominationCheck(year, department.id)}>
                {t.grid.check}
              </ButtonLink>
            )}
          </>
        }
      />
      {departments.length > 1 && (
        <div className={styles['choice']}>
          <SelectField
            label={t.grid.department}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            value={department.id}
            onChange={(id) => void navigate(hrefs.nominationGrid(year, id))}
          />
        </div>
      )}
      <div className={styles['notices']}>
        {sentCount !== undefined && (
          <Notice
            kind="success"
            title={t.check.sentTitle(sentCount)}
            action={
              <ButtonLink size="small" to={`${hrefs.nominations(year)}&phong=${department.id}`}>
                {t.check.sentLink}
              </ButtonLink>
            }
          >
            {t.check.sentNext}
          </Notice>
        )}
        {lock !== undefined && sentCount === undefined && (
          <Notice kind="info" title={t.readOnly.title}>
            {lock === 'SENT' ? t.readOnly.SENT : t.readOnly.NOT_KEEPER(department.name)}
          </Notice>
        )}
        {grid.canEdit && !isHeadOf(viewer, department.id) && <Notice kind="info">{t.readOnly.partly}</Notice>}
        {mayAnswer && openQuestions > 0 && (
          <Notice
            kind="warning"
            action={
              <Link className={styles['answer']} to={{ search, hash: JUDGEMENTS_ID }}>
                {t.judgements.toQuestions}
              </Link>
            }
          >
            {t.check.questions(openQuestions)}
          </Notice>
        )}
        <PeerReviewNotice peerReview={grid.peerReview} year={year} departmentId={department.id} />
        <StoppedCells grid={grid} />
        {changes.failure !== undefined && <InlineError message={changes.failure} />}
      </div>
      {grid.rows.length === 0 && <EmptyState>{t.grid.empty(year)}</EmptyState>}
      {grid.canEdit && <GridToolbar hand={hand} undo={changes.undo} redo={changes.redo} />}
      {isPhone ? <GridCards hand={hand} /> : <GridTable hand={hand} />}
      <QuotaBar quota={grid.quota} isSticky />
      {grid.judgements.length > 0 && (
        <div id={JUDGEMENTS_ID} className={styles['judgements']}>
          <JudgementCard
            judgements={grid.judgements}
            busy={changes.busy}
            onAnswer={mayAnswer ? changes.answer : undefined}
          />
        </div>
      )}
      <FindingsPanel cell={read} onClose={() => setRead(undefined)}>
        {(cell) => <ListFindings year={year} departmentId={department.id} cell={cell} />}
      </FindingsPanel>
      <PasteSheet pasted={pasted} rows={grid.rows} onTick={changes.tick} onClose={() => setPasted(undefined)} />
      <SummaryPanel grid={grid} staffId={written} onClose={() => setWritten(undefined)} />
    </div>
  );
}
