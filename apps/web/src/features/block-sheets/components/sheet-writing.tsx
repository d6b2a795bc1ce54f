import { useApolloClient } from '@apollo/client/react';
import { BLOCK_SHEET_LIMITS, openingProblems } from '@thidua/domain/blocks';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { waitingTexts, type TextDraft } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { saveSheet } from '../acts/save-sheet.ts';
import { OpenScoringDialog } from '../acts/sheet-dialogs.tsx';
import { contentOf, draftOfSheet } from '../logic/sheet-draft.ts';
import { sheetSentence } from '../logic/sheet-problem.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { SheetGrid, sheetFieldId } from './sheet-grid.tsx';
import { SheetHeader } from './sheet-header.tsx';

/** The form of a sheet, saved as it is written. */
export function SheetWriting({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { state, saver } = useTextDraft({
    recordId: sheet.id,
    stored: draftOfSheet(sheet),
    version: sheet.version,
    limit: BLOCK_SHEET_LIMITS.title,
    send: saveSheet(client, sheet.id),
  });
  const [found, setFound] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isOpening, setIsOpening] = useState(false);
  const { conflict } = state;
  const problems = [...state.problems, ...found];

  async function check(): Promise<void> {
    setFailure(undefined);
    const { content, problems: unreadable } = contentOf(state.draft);
    const missing = [...unreadable, ...openingProblems(content)];
    setFound(missing);
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    if (await saver.flush()) setIsOpening(true);
    else setFailure(t.write.notSavedYet);
  }

  function change(next: (draft: TextDraft) => TextDraft): void {
    setFound([]);
    saver.change(next(saver.getState().draft));
  }

  return (
    <>
      <SheetHeader
        sheet={sheet}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, BLOCK_SHEET_LIMITS.title).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <Button variant="primary" onClick={() => void check()}>
              {t.write.open}
            </Button>
          )
        }
      />
      <div className={styles['writing']}>
        <SaveNotices
          state={state}
          merged={t.write.merged}
          closed={{
            sentence: t.write.closed,
            action: <ButtonLink to={hrefs.block(sheet.block.id, sheet.year)}>{sheet.block.title}</ButtonLink>,
          }}
        />
        <ErrorSummary
          attempt={attempt}
          errors={found.map((problem) => ({
            fieldId: sheetFieldId(problem.field),
            message: sheetSentence(t, problem),
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
              label: fieldLabel(state.draft, field),
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <SheetGrid
          draft={state.draft}
          onChange={change}
          onBlur={() => void saver.flush()}
          errorOf={(field) => {
            const problem = problems.find((each) => each.field === field);
            return problem === undefined ? undefined : sheetSentence(t, problem);
          }}
        />
      </div>
      {isOpening && <OpenScoringDialog sheet={sheet} version={state.version} onClose={() => setIsOpening(false)} />}
    </>
  );

  function fieldLabel(draft: TextDraft, field: string): string {
    const at = field.lastIndexOf('.');
    const name = draft[`${field.slice(0, at)}.title`] ?? '';
    const words: Readonly<Record<string, string>> = {
      tieRule: t.tieRule,
      max: t.write.max,
      cap: t.write.cap,
      kind: t.write.kind,
    };
    return t.write.field(name === '' ? t.title : name, words[field.slice(at + 1)] ?? t.write.groupTitle);
  }
}
