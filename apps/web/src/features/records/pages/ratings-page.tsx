import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import type { SubjectKind } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useDocumentTitle } from '../../../lib/document-title.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYearAmong } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SaveRatingsDocument } from '../actions/save-ratings.gql.ts';
import { RecordDialog } from '../components/record-dialog.tsx';
import { keepDrafts, keptDrafts } from '../grid/kept-drafts.ts';
import { levelOf, RATING_CELLS, reasonOf } from '../grid/rating-cell.ts';
import {
  afterSave,
  summaryOf,
  undo,
  type GridState,
  type GridSummary,
  type PasteReport,
} from '../grid/rating-grid.logic.ts';
import { cellName, gridRowOf, RatingGrid } from '../grid/rating-grid.tsx';
import styles from '../grid/rating-grid.module.css';
import { recordText, type RecordWords } from '../text.ts';
import { RatingSheetDocument } from './rating-sheet.gql.ts';
import { RatingYearsDocument } from './rating-years.gql.ts';

/**
 * The ratings of a year in one sheet: everyone by division, or the collectives; one save for one decision. The bar above offers
 * more years here than elsewhere: those before the first plan count for awards too.
 */
export function RatingsPage() {
  const t = useText(recordText).sheet;
  const [params, setParams] = useSearchParams();
  const year = useYearAmong(useSuspenseQuery(RatingYearsDocument).data.ratingYears);
  const subject: SubjectKind = params.get('loai') === 'tap-the' ? 'COLLECTIVE' : 'PERSON';
  useDocumentTitle(`${t.title} – ${year}`);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={<ExportMenu list="ratings" variables={{ year, subject }} />} />
      <div className={styles['choices']}>
        <Segmented
          legend={t.subject}
          choices={[
            { value: 'PERSON', label: t.people },
            { value: 'COLLECTIVE', label: t.collectives },
          ]}
          value={subject}
          onChange={(chosen) =>
            setParams(
              (current) => {
                const next = new URLSearchParams(current);
                if (chosen === 'COLLECTIVE') next.set('loai', 'tap-the');
                else next.delete('loai');
                return next;
              },
              { replace: true },
            )
          }
        />
      </div>
      <Sheet key={`${year}:${subject}`} year={year} subject={subject} />
    </>
  );
}

interface SheetProps {
  readonly year: number;
  readonly subject: SubjectKind;
}

function Sheet({ year, subject }: SheetProps) {
  const t = useText(recordText);
  const isReadOnly = !may(useViewer(), 'record:edit');
  const { data } = useSuspenseQuery(RatingSheetDocument, {
    variables: { year, subject },
    fetchPolicy: 'cache-and-network',
  });
  const { id, rows } = data.ratingSheet;
  const [state, setState] = useState<GridState>(() => ({ drafts: keptDrafts(id), past: [] }));
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState<PasteReport | undefined>(undefined);
  const [isSaving, setIsSaving] = useState(false);
  const summary = summaryOf(rows.map(gridRowOf), state.drafts);

  function change(next: GridState): void {
    setState(next);
    keepDrafts(id, next.drafts);
  }

  if (rows.length === 0) return <EmptyState>{t.sheet.empty(year)}</EmptyState>;
  return (
    <>
      <div className={styles['bar']}>
        <p className={styles['figures']}>{figuresText(summary, rows.length, t)}</p>
        {!isReadOnly && summary.changed > 0 && (
          <>
            <Button onClick={() => change(undo(state))}>{t.sheet.undo}</Button>
            <Button variant="primary" onClick={() => setIsSaving(true)}>
              {t.sheet.save(summary.changed)}
            </Button>
          </>
        )}
      </div>
      <div className={styles['notices']}>
        {conflicts.length > 0 && <Notice kind="warning">{t.sheet.conflicts(conflicts.length)}</Notice>}
        {pasted !== undefined && pasted.unread.length > 0 && (
          <Notice kind="warning">
            <p>{t.sheet.unread(pasted.filled, pasted.unread.length)}</p>
            <ul className={styles['notes']}>
              {pasted.unread.slice(0, UNREAD_SHOWN).map((line, index) => (
                // Two lines may read the same.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={`${index} ${line}`}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <RatingGrid
        caption={subject === 'PERSON' ? t.sheet.captionPeople(year) : t.sheet.captionCollectives(year)}
        rows={rows}
        state={state}
        isReadOnly={isReadOnly}
        conflicts={conflicts}
        onChange={change}
        onPasted={setPasted}
      />
      {isSaving && (
        <SaveDialog
          {...{ year, subject, rows, state, summary }}
          onSaved={(left) => {
            setConflicts(left);
            setPasted(undefined);
            change(afterSave(state, left));
          }}
          onClose={() => setIsSaving(false)}
        />
      )}
    </>
  );
}

const UNREAD_SHOWN = 10;

function figuresText({ counts, missing }: GridSummary, total: number, t: RecordWords): string {
  const parts = RATING_CELLS.flatMap((cell) => {
    const count = counts.get(cell) ?? 0;
    return count === 0 ? [] : [`${cellName(cell, t)}: ${count}`];
  });
  return [t.sheet.total(total), ...parts, ...(missing === 0 ? [] : [t.sheet.missing(missing)])].join(' · ');
}

interface SaveDialogProps extends SheetProps {
  readonly rows: Parameters<typeof RatingGrid>[0]['rows'];
  readonly state: GridState;
  readonly summary: GridSummary;
  readonly onSaved: (conflicts: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The check before saving: what changes, by which decision, and why where something on record is corrected. */
function SaveDialog({ year, subject, rows, state, summary, onSaved, onClose }: SaveDialogProps) {
  const t = useText(recordText);
  const today = useViewer().today;
  const [save] = useMutation(SaveRatingsDocument);
  return (
    <RecordDialog
      title={t.sheet.saveTitle(year)}
      note={t.sheet.saveNote(summary)}
      fields={[
        ...(summary.needsDecision
          ? ([
              { name: 'decisionNumber', kind: 'text' },
              { name: 'decidedOn', kind: 'date' },
              { name: 'decidedBy', kind: 'text' },
            ] as const)
          : []),
        ...(summary.corrections > 0 ? ([{ name: 'correction', kind: 'area' }] as const) : []),
      ]}
      onSave={async ({ texts, days }) => {
        const input = {
          year,
          subject,
          decisionNumber: texts.decisionNumber ?? '',
          decidedOn: days.decidedOn?.day ?? today,
          decidedBy: texts.decidedBy ?? '',
          correction: texts.correction ?? null,
          rows: rows.flatMap(({ subjectId, token }) => {
            const cell = state.drafts[subjectId];
            if (cell === undefined) return [];
            return [{ subjectId, token, level: levelOf(cell) ?? null, unratedReason: reasonOf(cell) ?? null }];
          }),
        };
        const outcome = (await save({ variables: { input } })).data?.outcome;
        if (outcome?.__typename === 'SavedRatings') onSaved(outcome.conflicts);
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
