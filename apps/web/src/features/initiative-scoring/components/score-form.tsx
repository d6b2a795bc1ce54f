import { SCORING_LIMITS, totalOf } from '@thidua/domain/initiative-scoring';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { formatDateTime, formatNumber } from '../../../lib/format/index.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { NumberField, numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SaveScoreSheetDocument, SendScoreSheetDocument } from '../acts/scoring-acts.gql.ts';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText, type ScoringWords } from '../text.ts';
import styles from './score-form.module.css';

/** By the ids of the criteria. */
type Points = Readonly<Record<string, NumberEntry>>;

const NOTHING: NumberEntry = { text: '', value: undefined };

/** The points of one sheet with the bands of the grid; kept until they are sent, and then they stand. */
export function ScoreForm({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(scoringText);
  const words = useText(outcomeText);
  const toast = useToast();
  const { send, isBusy } = useSending();
  const mayScore = sheet.viewerCan.includes('SEND');
  const [typedPoints, setPoints] = useState<Points>(() => pointsOf(sheet));
  const [typedRemark, setRemark] = useState(sheet.remark);
  // What can no longer be changed, perhaps sent from another window, stands as it was sent.
  const points = mayScore ? typedPoints : pointsOf(sheet);
  const remark = mayScore ? typedRemark : sheet.remark;
  const [problems, setProblems] = useState<readonly { readonly fieldId: string; readonly message: string }[]>([]);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setIsSending] = useState(false);
  const { criteria, total: most } = sheet.grid;
  const entryOf = (id: string) => points[id] ?? NOTHING;
  const marks = criteria.flatMap(({ id }) => {
    const { value } = entryOf(id);
    return value === undefined ? [] : [{ criterionId: id, points: value, comment: '' }];
  });

  /** What was typed and is no whole number would be left out of what is sent, and taken off the sheet. */
  function isUnread({ id }: { readonly id: string }): boolean {
    return entryOf(id).text.trim() !== '' && !Number.isInteger(entryOf(id).value);
  }

  function tell(found: readonly InputProblem[]): void {
    setProblems(
      found.map((problem) => ({
        fieldId: pointsId(problem.field),
        message: problemSentence(words, fieldsOf(t, sheet), problem, t.problems),
      })),
    );
    setAttempt(attempt + 1);
  }

  async function carryOut(mode: 'SAVE' | 'SEND'): Promise<void> {
    if (isBusy) return;
    setFailure(undefined);
    const unread = criteria.filter(isUnread);
    if (unread.length > 0) {
      setIsSending(false);
      return tell(unread.map(({ id }) => ({ field: `marks.${id}`, code: 'OUT_OF_RANGE' })));
    }
    const input = { id: sheet.id, version: sheet.version, marks, remark };
    const outcome = await send(async (client) =>
      mode === 'SAVE'
        ? (await client.mutate({ mutation: SaveScoreSheetDocument, variables: { input } })).data?.saveScoreSheet
        : (await client.mutate({ mutation: SendScoreSheetDocument, variables: { input } })).data?.sendScoreSheet,
    );
    setIsSending(false);
    if (outcome.kind === 'PROBLEMS') return tell(outcome.problems);
    setProblems([]);
    if (outcome.kind === 'DONE') {
      toast({ message: mode === 'SAVE' ? t.saved : t.send.done });
    } else {
      setFailure(outcome.sentence);
    }
  }

  const total = formatNumber(totalOf(marks), 0);
  return (
    <Card title={t.scoring}>
      <div className={styles['form']}>
        {sheet.sentAt !== null && <Notice kind="success">{t.sentAt(formatDateTime(sheet.sentAt))}</Notice>}
        {sheet.status === 'REMOVED' && <Notice kind="info">{t.removed}</Notice>}
        {failure !== undefined && <InlineError message={failure} />}
        {problems.length > 0 && <ErrorSummary attempt={attempt} errors={problems} />}
        {criteria.map(({ id, name, maximum, bands }) => (
          <div key={id}>
            <NumberField
              id={pointsId(`marks.${id}`)}
              label={t.points(name, String(maximum))}
              entry={entryOf(id)}
              onChange={(entry) => setPoints({ ...points, [id]: entry })}
              isReadOnly={!mayScore}
              error={problems.find(({ fieldId }) => fieldId === pointsId(`marks.${id}`))?.message}
            />
            <ul className={styles['bands']}>
              {bands.map(({ from, to, words }) => (
                <li key={from}>{t.band(words, String(from), String(to))}</li>
              ))}
            </ul>
          </div>
        ))}
        <TextArea
          id={pointsId('remark')}
          label={t.remark}
          isOptional
          limit={SCORING_LIMITS.remark}
          value={remark}
          onChange={setRemark}
          isReadOnly={!mayScore}
          error={problems.find(({ fieldId }) => fieldId === pointsId('remark'))?.message}
        />
        <p className={styles['total']}>{t.total(total, String(most))}</p>
        <p className={styles['bands']}>
          {t.rule(
            String(sheet.grid.passFrom),
            criteria
              .filter(({ failsAtZero }) => failsAtZero)
              .map(({ name }) => name)
              .join('; '),
          )}
        </p>
        {mayScore && (
          <div className={styles['foot']}>
            <Button onClick={() => void carryOut('SAVE')} busyLabel={isBusy && !isSending ? t.saving : undefined}>
              {t.save}
            </Button>
            <Button
              variant="primary"
              onClick={() => {
                // What is being saved moves the sheet on: it is sent after that.
                if (!isBusy) setIsSending(true);
              }}
            >
              {t.send.open}
            </Button>
          </div>
        )}
      </div>
      <ConfirmDialog
        isOpen={isSending}
        title={t.send.title(String(sheet.number))}
        confirmLabel={t.send.open}
        busyLabel={isBusy ? t.send.busy : undefined}
        onConfirm={() => void carryOut('SEND')}
        onCancel={() => setIsSending(false)}
      >
        {t.send.body(total, String(most))}
      </ConfirmDialog>
    </Card>
  );
}

/** The fields of the form, for the sentences about them. */
function fieldsOf(t: ScoringWords, { grid }: ShownSheet) {
  return [
    ...grid.criteria.map(({ id, name }) => ({
      name: `marks.${id}`,
      kind: 'number',
      label: `${t.columns.total} “${name}”`,
    })),
    { name: 'remark', kind: 'area', label: t.remark },
  ];
}

function pointsOf({ marks }: ShownSheet): Points {
  return Object.fromEntries(marks.map(({ criterionId, points }) => [criterionId, numberEntry(points ?? undefined)]));
}

function pointsId(field: string): string {
  return `cham-${field.replaceAll('.', '-')}`;
}
