import { useApolloClient } from '@apollo/client/react';
import { BLOCK_SHEET_LIMITS, unscoredCount } from '@thidua/domain/blocks';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
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
import { MarkEntryDialog, SendScoresDialog } from '../acts/entry-dialogs.tsx';
import { savePoints, storedPoints, type PointsKind } from '../acts/save-points.ts';
import { countedIn, draftOfPoints, pointsIn } from '../logic/entry-draft.ts';
import { typedPoints } from '../logic/points-text.ts';
import { sheetSentence } from '../logic/sheet-problem.ts';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { EntryHeader } from './entry-header.tsx';
import { PointsGrid } from './points-grid.tsx';
import { PointsLine } from './points-line.tsx';
import { sheetFieldId } from './sheet-grid.tsx';

interface EntryWritingProps {
  readonly entry: ShownEntry;
  readonly kind: PointsKind;
}

/** The form of a member's points, self-scored or appraised, saved as they are written. */
export function EntryWriting({ entry, kind }: EntryWritingProps) {
  const t = useText(blockSheetText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { sheet } = entry;
  const criteria = sheet.groups.flatMap((group) => group.criteria);
  const { state, saver } = useTextDraft({
    recordId: `${entry.id} ${kind}`,
    stored: draftOfPoints(storedPoints(kind, entry.scores)),
    version: entry.version,
    limit: BLOCK_SHEET_LIMITS.note,
    send: savePoints(client, { id: entry.id, kind, criteria }),
  });
  const [found, setFound] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [dialog, setDialog] = useState<'SEND' | 'MARK' | undefined>(undefined);
  const { conflict } = state;
  const { points, problems: unreadable } = pointsIn(state.draft, criteria);
  const counted = countedIn(points);
  const problems = [...unreadable, ...state.problems, ...found];

  async function open(next: 'SEND' | 'MARK'): Promise<void> {
    setFailure(undefined);
    const missing = next === 'SEND' ? missingIn() : [];
    setFound(missing);
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    if (await saver.flush()) setDialog(next);
    else setFailure(t.write.notSavedYet);
  }

  /** Where nothing is given yet: the first empty field of each is named. */
  function missingIn(): readonly InputProblem[] {
    if (unscoredCount(sheet.groups, counted) === 0) return unreadable;
    const empty = criteria
      .filter(({ id }) => !counted.has(id))
      .map(({ id }) => ({ field: `${id}.points`, code: 'UNSCORED' }));
    return empty.filter(({ field }) => !unreadable.some((problem) => problem.field === field)).concat(unreadable);
  }

  /** Takes what members gave themselves where the leader has written nothing yet. */
  function takeSelf(): void {
    const { draft } = saver.getState();
    const taken = entry.scores.flatMap(({ criterionId, selfHundredths }) => {
      const field = `${criterionId}.points`;
      return (draft[field] ?? '').trim() === '' ? [[field, typedPoints(selfHundredths)]] : [];
    });
    saver.change({ ...draft, ...Object.fromEntries(taken) });
    void saver.flush();
  }

  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  const [pointsLabel, wordsLabel] =
    kind === 'SELF' ? [t.entry.selfPoints, t.entry.note] : [t.entry.appraisedPoints, t.entry.reason];
  const labelOf = (field: string) => {
    const at = field.lastIndexOf('.');
    return t.write.field(titles.get(field.slice(0, at)) ?? '', field.endsWith('.points') ? pointsLabel : wordsLabel);
  };
  const sentenceOf = (problem: InputProblem) =>
    problem.code === 'UNSCORED' ? t.problems.UNSCORED : sheetSentence(t, problem);

  return (
    <>
      <EntryHeader
        entry={entry}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, BLOCK_SHEET_LIMITS.note).length > 0}
          />
        }
        actions={
          conflict === undefined &&
          (kind === 'SELF' ? (
            <Button variant="primary" onClick={() => void open('SEND')}>
              {t.entry.send}
            </Button>
          ) : (
            <>
              <Button onClick={takeSelf}>{t.entry.takeSelf}</Button>
              <Button onClick={() => void open('MARK')}>{t.entry.mark}</Button>
            </>
          ))
        }
      />
      <div className={styles['writing']}>
        <SaveNotices
          state={state}
          merged={t.entry.merged}
          closed={{
            sentence: t.entry.closed,
            action: <ButtonLink to={hrefs.blockSheet(sheet.id)}>{t.entry.back}</ButtonLink>,
          }}
        />
        <ErrorSummary
          attempt={attempt}
          errors={found.map((problem) => ({
            fieldId: sheetFieldId(problem.field),
            message: t.write.field(labelOf(problem.field), sentenceOf(problem)),
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
              label: labelOf(field),
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <div>
          <p className={styles['quiet']}>{t.entry.lead}</p>
          <PointsLine groups={sheet.groups} points={counted} baseHundredths={sheet.baseHundredths} />
        </div>
        <PointsGrid
          entry={entry}
          kind={kind}
          draft={state.draft}
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
        <PointsLine groups={sheet.groups} points={counted} baseHundredths={sheet.baseHundredths} />
      </div>
      {dialog === 'SEND' && (
        <SendScoresDialog entry={entry} version={state.version} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'MARK' && (
        <MarkEntryDialog entry={entry} version={state.version} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
