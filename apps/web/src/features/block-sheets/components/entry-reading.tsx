import { mostOfGroup } from '@thidua/domain/blocks';
import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { ReopenBlockScoresDocument } from '../acts/entry-acts.gql.ts';
import { pointsText } from '../logic/points-text.ts';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { EntryHeader } from './entry-header.tsx';

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
        {sheet.groups.map((group, index) => (
          <GroupPoints key={group.id} entry={entry} group={group} number={index + 1} />
        ))}
      </div>
    </>
  );
}

function isAppraised({ stage }: ShownEntry): boolean {
  return stage === 'IN_APPRAISAL' || stage === 'RANKED';
}

interface GroupPointsProps {
  readonly entry: ShownEntry;
  readonly group: ShownEntry['sheet']['groups'][number];
  readonly number: number;
}

type Criterion = GroupPointsProps['group']['criteria'][number];

function GroupPoints({ entry, group, number }: GroupPointsProps) {
  const t = useText(blockSheetText);
  const scores = new Map(entry.scores.map((score) => [score.criterionId, score]));
  const caption = `${number}. ${group.title}`;
  const points = (hundredths: number | null | undefined) =>
    hundredths == null ? t.entry.notScored : pointsText(hundredths);
  const columns: readonly Column<Criterion>[] = [
    {
      key: 'criterion',
      header: t.columns.criterion,
      isRowHeader: true,
      cell: ({ id, title }) => `${number}.${group.criteria.findIndex((each) => each.id === id) + 1}. ${title}`,
    },
    {
      key: 'max',
      header: t.columns.max,
      width: '5.5rem',
      align: 'end',
      cell: ({ maxHundredths }) => pointsText(maxHundredths),
    },
    {
      key: 'self',
      header: t.columns.self,
      width: '6.5rem',
      align: 'end',
      cell: ({ id }) => points(scores.get(id)?.selfHundredths),
    },
    ...(isAppraised(entry)
      ? [
          {
            key: 'appraised',
            header: t.columns.appraised,
            width: '7rem',
            align: 'end' as const,
            cell: ({ id }: Criterion) => {
              const score = scores.get(id);
              const isOther = score !== undefined && score.appraisedHundredths !== score.selfHundredths;
              const words = points(score?.appraisedHundredths);
              return isOther ? <strong>{words}</strong> : words;
            },
          },
        ]
      : []),
    {
      key: 'words',
      header: t.columns.note,
      width: '40%',
      cell: ({ id }) => {
        const { note = '', reason = '' } = scores.get(id) ?? {};
        return (
          <>
            {note !== '' && <p className={styles['text']}>{note}</p>}
            {reason !== '' && <p className={styles['text']}>{`${t.columns.reason}: ${reason}`}</p>}
          </>
        );
      },
    },
  ];
  return (
    <Card title={`${caption} (${t.points(pointsText(mostOfGroup(group)))})`}>
      <DataTable
        caption={caption}
        columns={columns}
        rows={group.criteria}
        keyOf={({ id }) => id}
        empty={{ message: t.write.empty }}
      />
    </Card>
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
