import { groupPoints, mostOfGroup } from '@thidua/domain/blocks';
import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ReopenBlockScoresDocument } from '../acts/entry-acts.gql.ts';
import { storedPoints } from '../acts/save-points.ts';
import { countedIn } from '../logic/entry-draft.ts';
import { pointsText } from '../logic/points-text.ts';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { EntryHeader } from './entry-header.tsx';
import { ScoreFiles } from './score-files.tsx';

/** The points of a member as a paper: what it gave itself, what the leader gave it, and the words about both. */
export function EntryReading({ entry }: { readonly entry: ShownEntry }) {
  const t = useText(blockSheetText);
  const { sheet, viewerCan } = entry;
  return (
    <>
      <EntryHeader
        entry={entry}
        actions={
          <>
            {viewerCan.includes('REOPEN') && <TakeBack entry={entry} />}
            <Button variant="primary" onClick={() => window.print()}>
              {t.entry.print}
            </Button>
          </>
        }
      />
      <div className={styles['sheets']}>
        <p className={styles['row']}>
          <span className={styles['total']}>
            {`${t.columns.self}: ${t.outOf(pointsText(entry.selfHundredths), pointsText(sheet.baseHundredths))}`}
          </span>
          {isAppraised(entry) && (
            <span className={styles['total']}>
              {`${t.columns.appraised}: ${t.outOf(pointsText(entry.appraisedHundredths), pointsText(sheet.baseHundredths))}`}
            </span>
          )}
        </p>
        <div className={styles['paper']}>
          <PointsTable entry={entry} />
        </div>
      </div>
    </>
  );
}

function isAppraised({ stage }: ShownEntry): boolean {
  return stage === 'IN_APPRAISAL' || stage === 'RANKED';
}

/** A group, or one of its criteria. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly isGroup: boolean;
  readonly most: number;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly note: string;
  readonly reason: string;
  readonly score: ShownEntry['scores'][number] | undefined;
}

function rowsOf({ sheet, scores }: ShownEntry): readonly Row[] {
  const byCriterion = new Map(scores.map((score) => [score.criterionId, score]));
  const selfPoints = countedIn(storedPoints('SELF', scores));
  const appraisedPoints = countedIn(storedPoints('APPRAISED', scores));
  return sheet.groups.flatMap((group, index) => [
    {
      id: group.id,
      title: `${index + 1}. ${group.title}`,
      isGroup: true,
      most: mostOfGroup(group),
      self: groupPoints(group, selfPoints),
      appraised: groupPoints(group, appraisedPoints),
      note: '',
      reason: '',
      score: undefined,
    },
    ...group.criteria.map(({ id, title, maxHundredths }, place) => {
      const score = byCriterion.get(id);
      return {
        id,
        title: `${index + 1}.${place + 1}. ${title}`,
        isGroup: false,
        most: maxHundredths,
        self: score?.selfHundredths ?? null,
        appraised: score?.appraisedHundredths ?? null,
        note: score?.note ?? '',
        reason: score?.reason ?? '',
        score,
      };
    }),
  ]);
}

/** All criteria in one table, which a sheet of A4 takes. */
function PointsTable({ entry }: { readonly entry: ShownEntry }) {
  const t = useText(blockSheetText);
  const points = (hundredths: number | null, isStrong: boolean) => {
    const words = hundredths === null ? t.entry.notScored : pointsText(hundredths);
    return isStrong ? <strong>{words}</strong> : words;
  };
  const columns: readonly Column<Row>[] = [
    {
      key: 'criterion',
      header: t.columns.criterion,
      isRowHeader: true,
      cell: ({ title, isGroup }) => (isGroup ? <strong>{title}</strong> : title),
    },
    {
      key: 'max',
      header: t.columns.max,
      width: '4.5rem',
      align: 'end',
      cell: ({ most, isGroup }) => points(most, isGroup),
    },
    {
      key: 'self',
      header: t.columns.self,
      width: '5.5rem',
      align: 'end',
      cell: ({ self, isGroup }) => points(self, isGroup),
    },
    ...(isAppraised(entry)
      ? [
          {
            key: 'appraised',
            header: t.columns.appraised,
            width: '5.5rem',
            align: 'end' as const,
            cell: ({ self, appraised, isGroup }: Row) => points(appraised, isGroup || appraised !== self),
          },
        ]
      : []),
    {
      key: 'words',
      header: t.columns.note,
      width: '26%',
      cell: ({ note, reason, score }) => (
        <>
          {note !== '' && <p className={styles['text']}>{note}</p>}
          {reason !== '' && <p className={styles['text']}>{`${t.columns.reason}: ${reason}`}</p>}
          {score !== undefined && <ScoreFiles score={score} />}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t.sections.criteria}
      columns={columns}
      rows={rowsOf(entry)}
      keyOf={({ id }) => id}
      empty={{ message: t.write.empty }}
    />
  );
}

/** Undone as easily as done while scoring is open: no question is asked. */
function TakeBack({ entry: { id, version } }: { readonly entry: ShownEntry }) {
  const t = useText(blockSheetText);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function takeBack(): Promise<void> {
    setFailure(undefined);
    const input = { id, version };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: ReopenBlockScoresDocument, variables: { input } })).data?.reopenBlockScores,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.entry.takenBack });
    if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
  }

  return (
    <>
      <Button busyLabel={isBusy ? t.entry.takingBack : undefined} onClick={() => void takeBack()}>
        {t.entry.takeBack}
      </Button>
      {failure !== undefined && <InlineError message={failure} />}
    </>
  );
}
