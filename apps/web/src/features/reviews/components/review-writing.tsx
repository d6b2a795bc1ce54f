import { useApolloClient } from '@apollo/client/react';
import type { InputProblem } from '@thidua/domain/kernel';
import { REVIEW_LIMITS, reviewSendProblems } from '@thidua/domain/reviews';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { DiscardReviewDialog, SendReviewDialog } from '../acts/review-dialogs.tsx';
import { draftOfTexts, partField, partIndex, saveReview } from '../acts/save-review.ts';
import type { ShownReview } from '../pages/review-page.tsx';
import { NewerTemplateLazily } from '../../paper-templates/index.ts';
import { reviewText } from '../text.ts';
import { ReviewFigures } from './review-figures.tsx';
import { shownHeading } from './review-heading.ts';
import { ReviewHeader } from './review-header.tsx';
import styles from './reviews.module.css';

/** The form of a review with the figures of its day beside it, saved as it is written. */
export function ReviewWriting({ review }: { readonly review: ShownReview }) {
  const t = useText(reviewText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { headings } = review;
  const { state, saver } = useTextDraft({
    recordId: review.id,
    stored: draftOfTexts(review.texts),
    version: review.version,
    limit: REVIEW_LIMITS.text,
    send: saveReview(client, review.id, headings.length),
  });
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [dialog, setDialog] = useState<'SEND' | 'DISCARD' | undefined>(undefined);
  const told = [...problems, ...state.problems];
  const { conflict } = state;

  async function check(): Promise<void> {
    setFailure(undefined);
    const missing = reviewSendProblems(headings.map((_heading, index) => state.draft[partField(index)] ?? ''));
    setProblems(missing);
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    if (await saver.flush()) setDialog('SEND');
    else setFailure(t.notSavedYet);
  }

  /** The paper is of what the server has. */
  async function saved(): Promise<boolean> {
    setFailure(undefined);
    const isSaved = await saver.flush();
    if (!isSaved) setFailure(t.notSavedYet);
    return isSaved;
  }

  function titleOf(field: string): string {
    const index = partIndex(field);
    return shownHeading(headings[index] ?? '', index, t.goal).title;
  }

  function sentenceOf({ field, code, limit = 0 }: InputProblem): string {
    const heading = titleOf(field);
    return code === 'TOO_LONG' ? t.tooLong(heading, formatNumber(limit, 0)) : t.needed(heading);
  }

  return (
    <>
      <ReviewHeader
        review={review}
        saveLine={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, REVIEW_LIMITS.text).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <>
              <PaperMenu paper="review" id={review.id} prepare={saved} />
              <Button onClick={() => setDialog('DISCARD')}>{t.discard}</Button>
              <Button variant="primary" onClick={() => void check()}>
                {t.send}
              </Button>
            </>
          )
        }
      />
      <div className={styles['sheets']}>
        <SaveNotices
          state={state}
          merged={t.merged}
          closed={{
            sentence: t.closed,
            action: <ButtonLink to={hrefs.reviews(review.year)}>{t.back}</ButtonLink>,
          }}
        />
        <NewerTemplateLazily kind="REVIEW_PAPER" id={review.id} wording={review.wording} />
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && (
          <ErrorSummary
            attempt={attempt}
            errors={told.map((problem) => ({ fieldId: formFieldId(problem.field), message: sentenceOf(problem) }))}
          />
        )}
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: titleOf(field),
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <ReviewFigures review={review} />
        {headings.map((heading, index) => {
          const field = partField(index);
          const { title, paragraph } = shownHeading(heading, index, t.goal);
          const problem = told.find((each) => each.field === field);
          return (
            <TextArea
              key={field}
              id={formFieldId(field)}
              label={title}
              hint={paragraph}
              lines={6}
              limit={REVIEW_LIMITS.text}
              value={state.draft[field] ?? ''}
              error={problem === undefined ? undefined : sentenceOf(problem)}
              onChange={(text) => {
                setProblems(problems.filter((each) => each.field !== field));
                saver.change({ ...saver.getState().draft, [field]: text });
              }}
              onBlur={() => void saver.flush()}
            />
          );
        })}
      </div>
      {dialog === 'SEND' && (
        <SendReviewDialog review={review} version={state.version} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'DISCARD' && (
        <DiscardReviewDialog review={review} version={state.version} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
