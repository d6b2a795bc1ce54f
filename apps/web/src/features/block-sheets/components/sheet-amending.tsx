import { BLOCK_SHEET_LIMITS } from '@thidua/domain/blocks';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AmendBlockSheetDocument } from '../acts/sheet-acts.gql.ts';
import { contentOf, draftOfSheet } from '../logic/sheet-draft.ts';
import { sheetSentence } from '../logic/sheet-problem.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { SheetGrid, sheetFieldId } from './sheet-grid.tsx';
import { SheetHeader } from './sheet-header.tsx';

interface SheetAmendingProps {
  readonly sheet: ShownSheet;
  readonly onClose: () => void;
}

/** The form of a sheet by which members score already: saved at once, with its reason. */
export function SheetAmending({ sheet, onClose }: SheetAmendingProps) {
  const t = useText(blockSheetText);
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [draft, setDraft] = useState(() => draftOfSheet(sheet));
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  function tell(found: readonly InputProblem[]): void {
    setProblems(found);
    setAttempt(attempt + 1);
  }

  async function save(): Promise<void> {
    setFailure(undefined);
    const { content, problems: unreadable } = contentOf(draft);
    const missing = reason.trim() === '' ? [{ field: 'reason', code: 'REQUIRED' }] : [];
    if (unreadable.length + missing.length > 0) return tell([...unreadable, ...missing]);
    const input = { id: sheet.id, version: sheet.version, reason, ...content };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: AmendBlockSheetDocument, variables: { input } })).data?.amendBlockSheet,
    );
    if (outcome.kind === 'PROBLEMS') return tell(outcome.problems);
    if (outcome.kind === 'FAILED') return setFailure(outcome.sentence);
    showToast({ message: t.amend.done });
    onClose();
  }

  function sentenceOf(problem: InputProblem): string {
    const fields = [{ name: 'reason', label: t.amend.reason, kind: 'area' }];
    return problem.field === 'reason' ? problemSentence(outcomeWords, fields, problem) : sheetSentence(t, problem);
  }

  function errorOf(field: string): string | undefined {
    const problem = problems.find((each) => each.field === field);
    return problem === undefined ? undefined : sentenceOf(problem);
  }

  return (
    <>
      <SheetHeader
        sheet={sheet}
        actions={
          <>
            <Button onClick={onClose}>{t.amend.cancel}</Button>
            <Button variant="primary" busyLabel={isBusy ? t.amend.busy : undefined} onClick={() => void save()}>
              {t.amend.save}
            </Button>
          </>
        }
      />
      <div className={styles['writing']}>
        <ErrorSummary
          attempt={attempt}
          errors={problems.map((problem) => ({
            fieldId: sheetFieldId(problem.field),
            message: sentenceOf(problem),
          }))}
        />
        {failure !== undefined && <InlineError message={failure} />}
        <p className={styles['quiet']}>{t.amend.lead}</p>
        <TextArea
          id={sheetFieldId('reason')}
          label={t.amend.reason}
          limit={BLOCK_SHEET_LIMITS.reason}
          value={reason}
          error={errorOf('reason')}
          onChange={setReason}
        />
        <SheetGrid draft={draft} onChange={setDraft} errorOf={errorOf} />
      </div>
    </>
  );
}
