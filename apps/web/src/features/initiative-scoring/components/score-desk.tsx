import { useApolloClient } from '@apollo/client/react';
import { SCORING_LIMITS } from '@thidua/domain/initiative-scoring';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { saveSheet } from '../acts/save-sheet.ts';
import { SendSheetDialog } from '../acts/send-sheet-dialog.tsx';
import { draftOfSheet, draftTotal, formField, marksIn, missingIn } from '../logic/score-draft.ts';
import { useNextKey } from '../logic/use-next-key.ts';
import type { ShownSheet } from '../pages/score-sheet-page.tsx';
import { scoringText, type ScoringWords } from '../text.ts';
import { LeaveSheetQuestion } from './leave-sheet-question.tsx';
import { ScoreFields, scoreFieldId } from './score-fields.tsx';
import styles from './score-sheet.module.css';
import { TotalLine } from './total-line.tsx';

interface ScoreDeskProps {
  readonly sheet: ShownSheet;
  /** Goes to the next open sheet; undefined when this is the only one. */
  readonly onNext: (() => void) | undefined;
}

/** The points of one sheet, saved as they are written, until they are sent and stand. */
export function ScoreDesk({ sheet, onNext }: ScoreDeskProps) {
  const t = useText(scoringText);
  const words = useText(outcomeText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { criteria, total: most } = sheet.grid;
  const { state, saver } = useTextDraft({
    recordId: `score ${sheet.id}`,
    stored: draftOfSheet(sheet),
    version: sheet.version,
    limit: SCORING_LIMITS.remark,
    send: saveSheet(client, sheet),
  });
  const [found, setFound] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isSending, setIsSending] = useState(false);
  const { draft, conflict } = state;
  const { problems: unreadable } = marksIn(draft, criteria);
  const problems = [...unreadable, ...state.problems, ...found];
  const sentenceOf = (problem: InputProblem) => problemSentence(words, fieldsOf(t, sheet), problem, t.problems);

  function tell(told: readonly InputProblem[]): void {
    setFound(told);
    setAttempt(attempt + 1);
  }

  /** Brings all that was typed to the server, or says what keeps it. */
  async function settle(): Promise<boolean> {
    setFailure(undefined);
    setFound([]);
    if (await saver.flush()) return true;
    const refused = [...unreadable, ...saver.getState().problems];
    if (refused.length > 0) tell(refused);
    else setFailure(t.notSavedYet);
    return false;
  }

  async function openSending(): Promise<void> {
    const missing = [...missingIn(draft, criteria), ...unreadable];
    if (missing.length > 0) return tell(missing);
    if (await settle()) setIsSending(true);
  }

  async function goOn(): Promise<void> {
    if (await settle()) onNext?.();
  }

  useNextKey(() => {
    if (onNext !== undefined && !isSending) void goOn();
  });

  return (
    <Card
      title={t.scoring}
      actions={
        <SaveLine
          phase={state.phase}
          savedAt={state.savedAt}
          hasWaiting={waitingTexts(state.base, draft, SCORING_LIMITS.remark).length > 0}
        />
      }
    >
      <div className={styles['form']}>
        <SaveNotices
          state={state}
          merged={t.merged}
          closed={{
            sentence: t.closed,
            action: <ButtonLink to={hrefs.scoreSheets()}>{t.back}</ButtonLink>,
          }}
        />
        <ErrorSummary
          attempt={attempt}
          errors={found.map((problem) => ({
            fieldId: scoreFieldId(problem.field),
            message: t.at(placeOf(sheet, problem.field), sentenceOf(problem)),
          }))}
        />
        {failure !== undefined && <InlineError message={failure} />}
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: fieldsOf(t, sheet).find(({ name }) => name === field)?.label ?? field,
              mine: draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <ScoreFields
          sheet={sheet}
          draft={draft}
          errorOf={(field) => {
            const problem = problems.find((each) => each.field === field);
            return problem === undefined ? undefined : sentenceOf(problem);
          }}
          onChange={(field, value) => {
            setFound(found.filter((problem) => problem.field !== field));
            saver.change({ ...saver.getState().draft, [field]: value });
          }}
          onBlur={() => void saver.flush()}
        />
        <TotalLine grid={sheet.grid} draft={draft} />
        {conflict === undefined && (
          <div className={styles['foot']}>
            <Button variant="primary" onClick={() => void openSending()}>
              {t.send.open}
            </Button>
            {onNext !== undefined && <Button onClick={() => void goOn()}>{t.saveAndNext}</Button>}
          </div>
        )}
      </div>
      {isSending && (
        <SendSheetDialog
          sheet={sheet}
          version={state.version}
          draft={draft}
          total={t.send.body(formatNumber(draftTotal(draft, criteria).total, 0), formatNumber(most, 0))}
          onProblems={(told) => {
            setIsSending(false);
            tell(told.map((problem) => ({ ...problem, field: formField(problem.field) })));
          }}
          onFailure={(sentence) => {
            setIsSending(false);
            setFailure(sentence);
          }}
          onClose={() => setIsSending(false)}
        />
      )}
      <LeaveSheetQuestion saver={saver} />
    </Card>
  );
}

/** The criterion that a field is of; empty for the remark on the whole. */
function placeOf({ grid }: ShownSheet, field: string): string {
  return grid.criteria.find(({ id }) => field.startsWith(`${id}.`))?.name ?? '';
}

/** The fields of the form, for the sentences about them. */
function fieldsOf(t: ScoringWords, { grid }: ShownSheet) {
  return [
    ...grid.criteria.flatMap(({ id, name, maximum }) => [
      { name: `${id}.points`, kind: 'number', label: t.points(name, String(maximum)) },
      { name: `${id}.comment`, kind: 'area', label: t.comment(name) },
    ]),
    { name: 'remark', kind: 'area', label: t.remark },
  ];
}
