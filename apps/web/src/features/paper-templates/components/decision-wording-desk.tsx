import { templateProblems, textsByPart, type PartText } from '@thidua/domain/paper-templates';
import { useState } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperPages } from '../../../ui/paper-pages/paper-pages.tsx';
import { useWordDecision } from '../acts/use-word-decision.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { FieldPalette } from './field-palette.tsx';
import { PartChanges } from './part-changes.tsx';
import { problemWords } from './problem-words.ts';
import { useInsert } from './use-insert.ts';
import { useUndo } from './use-undo.ts';
import { WordingNotices, type WordedDecision } from './wording-notices.tsx';
import { WordingParts } from './wording-parts.tsx';

const KIND = 'AWARD_DECISION';

/** The words of one draft: what is written by hand, with the figures that the software fills in beside it. */
export function DecisionWordingDesk({ decision }: { readonly decision: WordedDecision }) {
  const t = useText(templateText);
  const { wording } = decision;
  const { isBusy, word } = useWordDecision(decision);
  const { canUndo, remember, undo } = useUndo();
  const [draft, setDraft] = useState(() => textsByPart(KIND, wording.texts));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const problems = templateProblems(KIND, draft);
  const texts = wording.texts.map(({ part }): PartText => ({ part, text: draft[part] ?? '' }));
  const isChanged = wording.texts.some(({ part, text }) => draft[part] !== text);
  const { enter, insert } = useInsert(KIND, change);

  function change(part: string, text: string): void {
    remember(draft, part);
    setDraft({ ...draft, [part]: text });
  }

  async function save(): Promise<boolean> {
    setFailure(undefined);
    if (problems.length > 0) {
      setAttempt(attempt + 1);
      return false;
    }
    const why = await word(texts);
    setFailure(why);
    return why === undefined;
  }

  return (
    <>
      <PageHeader
        title={t.own.title}
        crumbs={[{ label: decision.title, to: hrefs.decision(decision.id) }, { label: t.own.crumb }]}
        lead={<p>{t.own.by(wording.number)}</p>}
        actions={
          <Button variant="primary" busyLabel={isBusy ? t.own.saving : undefined} onClick={() => void save()}>
            {t.own.save}
          </Button>
        }
      />
      <div className={styles['stack']}>
        <p className={styles['quiet']}>{t.own.lead}</p>
        {failure !== undefined && <InlineError message={failure} />}
        {attempt > 0 && (
          <ErrorSummary
            attempt={attempt}
            errors={problems.map((problem) => ({
              fieldId: formFieldId(problem.part),
              message: problemWords(t, problem),
            }))}
          />
        )}
        <WordingNotices decision={decision} />
        <div className={styles['desk']}>
          <div className={styles['stack']}>
            <Card
              title={t.parts}
              actions={
                <div className={styles['acts']}>
                  {canUndo && (
                    <Button size="small" onClick={() => setDraft(undo() ?? draft)}>
                      {t.acts.undo}
                    </Button>
                  )}
                  <Button
                    size="small"
                    onClick={() => {
                      remember(draft, '*');
                      setDraft(textsByPart(KIND, wording.template));
                    }}
                  >
                    {t.own.toTemplate}
                  </Button>
                </div>
              }
            >
              <div className={styles['stack']}>
                <WordingParts kind={KIND} draft={draft} problems={problems} onChange={change} onFocus={enter} />
                <p role="status" className={styles['quiet']}>
                  {problems.length === 0 ? t.check.good : t.check.wrong(problems.length)}
                </p>
              </div>
            </Card>
            <Card title={t.own.preview}>
              <PaperPages
                address={`/files/papers/decision.pdf?id=${decision.id}`}
                prepare={() => (isChanged ? save() : Promise.resolve(true))}
                lead={t.own.previewLead}
              />
            </Card>
          </div>
          <div className={styles['stack']}>
            <Card title={t.fields.title}>
              <FieldPalette kind={KIND} onInsert={insert} values={wording.fields} />
            </Card>
            <Card title={t.own.differences}>
              <PartChanges kind={KIND} before={wording.template} after={texts} none={t.own.same} />
            </Card>
          </div>
        </div>
        <div>
          <ButtonLink to={hrefs.decision(decision.id)}>{t.own.back}</ButtonLink>
        </div>
      </div>
    </>
  );
}
