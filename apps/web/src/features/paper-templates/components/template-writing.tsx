import { useApolloClient } from '@apollo/client/react';
import {
  TEMPLATE_LIMITS,
  templateOf,
  templateProblems,
  textsByPart,
  type PartText,
} from '@thidua/domain/paper-templates';
import { useState } from 'react';

import { waitingTexts } from '../../../lib/autosave/text-draft.ts';
import { useTextDraft } from '../../../lib/autosave/use-text-draft.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { SaveLine } from '../../../ui/drafts/save-line.tsx';
import { SaveNotices } from '../../../ui/drafts/save-notices.tsx';
import { draftText } from '../../../ui/drafts/text.ts';
import { VersionChoice } from '../../../ui/drafts/version-choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { draftOfTemplate, saveTemplate, templateOfDraft } from '../acts/save-template.ts';
import { TemplateActDialog, type TemplateMove } from '../acts/template-act-dialog.tsx';
import type { OpenTemplate } from '../shown-template.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { FieldPalette } from './field-palette.tsx';
import { PartChanges } from './part-changes.tsx';
import { problemWords } from './problem-words.ts';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateHeader } from './template-header.tsx';
import { useInsert } from './use-insert.ts';
import { useUndo } from './use-undo.ts';
import { WordingParts } from './wording-parts.tsx';

interface TemplateWritingProps {
  readonly template: OpenTemplate;
  /** The wording that papers are written with now. */
  readonly inUse: readonly PartText[];
  readonly builtIn: readonly PartText[];
}

/** A wording being written: saved as it is typed, checked at once, with its fields to choose from and its printed pages. */
export function TemplateWriting({ template, inUse, builtIn }: TemplateWritingProps) {
  const t = useText(templateText);
  const drafts = useText(draftText);
  const client = useApolloClient();
  const { id, kind } = template;
  const { parts } = templateOf(kind);
  const { state, saver } = useTextDraft({
    recordId: id,
    stored: draftOfTemplate(template),
    version: template.version,
    limit: TEMPLATE_LIMITS.part,
    send: saveTemplate(client, template),
  });
  const { canUndo, remember, undo } = useUndo();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [move, setMove] = useState<TemplateMove | undefined>(undefined);
  const { conflict } = state;
  const { texts, note } = templateOfDraft(state.draft);
  const problems = templateProblems(kind, textsByPart(kind, texts));
  const isNoteMissing = attempt > 0 && note.trim() === '';
  const { enter, insert } = useInsert(kind, change);

  function change(field: string, text: string): void {
    const { draft } = saver.getState();
    remember(draft, field);
    saver.change({ ...draft, [field]: text });
  }

  function changeAll(draft: typeof state.draft): void {
    remember(saver.getState().draft, '*');
    saver.change(draft);
  }

  async function open(next: TemplateMove): Promise<void> {
    setFailure(undefined);
    if (next === 'PROPOSE') setAttempt(attempt + 1);
    if (next === 'PROPOSE' && (problems.length > 0 || note.trim() === '')) return;
    if (await saver.flush()) setMove(next);
    else setFailure(t.check.notSaved);
  }

  return (
    <>
      <TemplateHeader
        kind={kind}
        status={template.status}
        lead={
          <SaveLine
            phase={state.phase}
            savedAt={state.savedAt}
            hasWaiting={waitingTexts(state.base, state.draft, TEMPLATE_LIMITS.part).length > 0}
          />
        }
        actions={
          conflict === undefined && (
            <>
              <Button onClick={() => void open('DISCARD')}>{t.acts.discard}</Button>
              <Button variant="primary" onClick={() => void open('PROPOSE')}>
                {t.acts.propose}
              </Button>
            </>
          )
        }
      />
      <div className={styles['stack']}>
        <SaveNotices
          state={state}
          merged={t.merged}
          closed={{
            sentence: t.closed,
            action: <ButtonLink to={hrefs.paperTemplates()}>{t.back}</ButtonLink>,
          }}
        />
        {template.returnReason !== null && (
          <Notice kind="warning" title={t.returned}>
            {template.returnReason}
          </Notice>
        )}
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && (
          <ErrorSummary
            attempt={attempt}
            errors={[
              ...problems.map((problem) => ({
                fieldId: formFieldId(problem.part),
                message: `${parts.find(({ key }) => key === problem.part)?.name ?? ''}: ${problemWords(t, problem)}`,
              })),
              ...(isNoteMissing ? [{ fieldId: formFieldId('note'), message: t.noteNeeded }] : []),
            ]}
          />
        )}
        {conflict !== undefined && (
          <VersionChoice
            key={conflict.version}
            title={drafts.versions.conflictTitle}
            lead={drafts.versions.conflict}
            fields={conflict.fields.map((field) => ({
              field,
              label: parts.find(({ key }) => key === field)?.name ?? t.note,
              mine: state.draft[field] ?? '',
              theirs: conflict.theirs[field] ?? '',
            }))}
            onChoose={saver.resolve}
          />
        )}
        <div className={styles['desk']}>
          <div className={styles['stack']}>
            <Card
              title={t.parts}
              actions={
                <div className={styles['acts']}>
                  {canUndo && (
                    <Button
                      size="small"
                      onClick={() => {
                        const before = undo();
                        if (before !== undefined) saver.change(before);
                      }}
                    >
                      {t.acts.undo}
                    </Button>
                  )}
                  <Button size="small" onClick={() => changeAll(draftOfTemplate({ texts: builtIn, note }))}>
                    {t.acts.toBuiltIn}
                  </Button>
                </div>
              }
            >
              <div className={styles['stack']}>
                <WordingParts
                  kind={kind}
                  draft={state.draft}
                  problems={problems}
                  onChange={change}
                  onFocus={enter}
                  onBlur={() => void saver.flush()}
                />
                <TextField
                  id={formFieldId('note')}
                  label={t.note}
                  hint={t.noteHint}
                  error={isNoteMissing ? t.noteNeeded : undefined}
                  value={note}
                  onChange={(text) => change('note', text)}
                  onBlur={() => void saver.flush()}
                />
                <p role="status" className={styles['quiet']}>
                  {problems.length === 0 ? t.check.good : t.check.wrong(problems.length)}
                </p>
              </div>
            </Card>
            <TemplatePreview
              id={id}
              hasRecord={template.lastDecision !== null}
              prepare={() => saver.flush()}
              words={JSON.stringify(texts)}
            />
          </div>
          <div className={styles['stack']}>
            <Card title={t.fields.title}>
              <FieldPalette kind={kind} onInsert={insert} />
            </Card>
            <Card title={t.changes.title}>
              <PartChanges kind={kind} before={inUse} after={texts} none={t.changes.none} />
            </Card>
          </div>
        </div>
      </div>
      {move !== undefined && (
        <TemplateActDialog move={move} template={{ id, version: state.version }} onClose={() => setMove(undefined)} />
      )}
    </>
  );
}
