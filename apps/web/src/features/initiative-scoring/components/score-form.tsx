import {
  SCORING_CRITERIA,
  SCORING_GRID,
  SCORING_LIMITS,
  totalOf,
  type ScoringCriterion,
} from '@thidua/domain/initiative-scoring';
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
import { Notice } from '../../../ui/notice.tsx';
import { NumberField, numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SaveScoreSheetDocument, SendScoreSheetDocument } from '../acts/scoring-acts.gql.ts';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText } from '../text.ts';
import styles from './score-form.module.css';

type Points = Readonly<Record<ScoringCriterion, NumberEntry>>;

/** The points of one sheet with the bands of the grid; kept until they are sent, and then they stand. */
export function ScoreForm({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(scoringText);
  const words = useText(outcomeText);
  const toast = useToast();
  const { send, isBusy } = useSending();
  const [points, setPoints] = useState<Points>(() => pointsOf(sheet));
  const [remark, setRemark] = useState(sheet.remark);
  const [problems, setProblems] = useState<readonly { readonly fieldId: string; readonly message: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setIsSending] = useState(false);
  const mayScore = sheet.viewerCan.includes('SEND');
  const marks = SCORING_CRITERIA.flatMap((criterion) => {
    const { value } = points[criterion];
    return value === undefined ? [] : [{ criterion, points: value }];
  });

  async function carryOut(mode: 'SAVE' | 'SEND'): Promise<void> {
    const input = {
      id: sheet.id,
      version: sheet.version,
      // The contract takes whole points; a fraction is sent as a number that the server refuses at its field.
      marks: marks.map((mark) => (Number.isInteger(mark.points) ? mark : { ...mark, points: -1 })),
      remark,
    };
    const outcome = await send(async (client) =>
      mode === 'SAVE'
        ? (await client.mutate({ mutation: SaveScoreSheetDocument, variables: { input } })).data?.saveScoreSheet
        : (await client.mutate({ mutation: SendScoreSheetDocument, variables: { input } })).data?.sendScoreSheet,
    );
    setIsSending(false);
    setAttempt(attempt + 1);
    if (outcome.kind === 'DONE') {
      setProblems([]);
      toast({ message: mode === 'SAVE' ? t.saved : t.send.done });
    } else if (outcome.kind === 'PROBLEMS') {
      const fields = SCORING_CRITERIA.map((criterion) => ({
        name: `marks.${criterion}`,
        kind: 'number',
        label: `${t.columns.total} “${t.criterion[criterion]}”`,
      }));
      setProblems(
        outcome.problems.map((problem) => ({
          fieldId: pointsId(problem.field),
          message: problemSentence(words, fields, problem, t.problems),
        })),
      );
    } else {
      setProblems([{ fieldId: pointsId('marks.NOVELTY'), message: outcome.sentence }]);
    }
  }

  const total = formatNumber(totalOf(marks), 0);
  return (
    <Card title={t.scoring}>
      <div className={styles['form']}>
        {sheet.sentAt !== null && <Notice kind="success">{t.sentAt(formatDateTime(sheet.sentAt))}</Notice>}
        {sheet.status === 'REMOVED' && <Notice kind="info">{t.removed}</Notice>}
        {problems.length > 0 && <ErrorSummary attempt={attempt} errors={problems} />}
        {SCORING_CRITERIA.map((criterion) => (
          <div key={criterion}>
            <NumberField
              id={pointsId(`marks.${criterion}`)}
              label={t.points(t.criterion[criterion], String(SCORING_GRID[criterion].maximum))}
              entry={points[criterion]}
              onChange={(entry) => setPoints({ ...points, [criterion]: entry })}
              isReadOnly={!mayScore}
              error={problems.find(({ fieldId }) => fieldId === pointsId(`marks.${criterion}`))?.message}
            />
            <ul className={styles['bands']}>
              {SCORING_GRID[criterion].bands.map(({ from, to }, index) => (
                <li key={from}>{t.band(t.bands[criterion][index] ?? '', String(from), String(to))}</li>
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
        />
        <p className={styles['total']}>{t.total(total)}</p>
        <p className={styles['bands']}>{t.rule}</p>
        {mayScore && (
          <div className={styles['foot']}>
            <Button onClick={() => void carryOut('SAVE')} busyLabel={isBusy && !isSending ? t.saving : undefined}>
              {t.save}
            </Button>
            <Button variant="primary" onClick={() => setIsSending(true)}>
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
        {t.send.body(total)}
      </ConfirmDialog>
    </Card>
  );
}

function pointsOf({ marks }: ShownSheet): Points {
  const entryOf = (criterion: ScoringCriterion) =>
    numberEntry(marks.find((mark) => mark.criterion === criterion)?.points);
  return {
    NOVELTY: entryOf('NOVELTY'),
    EFFECT: entryOf('EFFECT'),
    SPREAD: entryOf('SPREAD'),
    PRESENTATION: entryOf('PRESENTATION'),
  };
}

function pointsId(field: string): string {
  return `cham-${field.replaceAll('.', '-')}`;
}
