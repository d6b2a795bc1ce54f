import { useId } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { JUDGEMENT_GROUPS, judgementGroupOf } from '../judgement-groups.ts';
import { nominationText } from '../text.ts';
import styles from './judgement-card.module.css';

interface Judgement {
  readonly rule: string;
  readonly title: string;
  readonly citation: string;
  readonly answer: boolean | null;
}

interface JudgementCardProps {
  readonly judgements: readonly Judgement[];
  /** Questions whose answer is under way, by rule. */
  readonly busy: ReadonlySet<string>;
  /** Absent for who may not answer. */
  readonly onAnswer: ((rule: string, answer: boolean) => void) | undefined;
  /** Of questions about one proposal: what they are, in place of the words for a list and its groups. */
  readonly own?: { readonly title: string; readonly lead: string };
}

/** What records cannot say, answered once for the whole list, or for one proposal. */
export function JudgementCard({ judgements, busy, onAnswer, own }: JudgementCardProps) {
  const t = useText(nominationText);
  const open = judgements.filter(({ answer }) => answer === null).length;
  return (
    <Card
      title={own?.title ?? t.judgements.title}
      actions={<span className={styles['state']}>{open === 0 ? t.judgements.done : t.judgements.open(open)}</span>}
    >
      <p>{own?.lead ?? t.judgements.lead}</p>
      {JUDGEMENT_GROUPS.map((group) => {
        const questions = judgements.filter(({ rule }) => judgementGroupOf(rule) === group);
        if (questions.length === 0) return null;
        return (
          <section key={group} className={styles['group']}>
            {own === undefined && <h3>{t.judgements.group[group]}</h3>}
            <ul className={styles['list']}>
              {questions.map((question) => (
                <li key={question.rule} className={styles['question']} aria-busy={busy.has(question.rule)}>
                  <Question question={question} isBusy={busy.has(question.rule)} onAnswer={onAnswer} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}

interface QuestionProps extends Pick<JudgementCardProps, 'onAnswer'> {
  readonly question: Judgement;
  readonly isBusy: boolean;
}

function Question({ question: { rule, title, citation, answer }, isBusy, onAnswer }: QuestionProps) {
  const t = useText(nominationText);
  const titleId = useId();
  const said = answer === null ? t.judgements.none : answer ? t.judgements.yes : t.judgements.no;
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <p id={titleId}>{title}</p>
        <p className={styles['citation']}>{isBusy ? t.grid.busy : t.judgements.citation(citation)}</p>
      </div>
      {onAnswer === undefined ? (
        <b>{said}</b>
      ) : (
        <div className={styles['choices']} role="radiogroup" aria-labelledby={titleId}>
          {[true, false].map((choice) => (
            <label key={String(choice)} className={styles['choice']}>
              <input type="radio" name={titleId} checked={answer === choice} onChange={() => onAnswer(rule, choice)} />
              {choice ? t.judgements.yes : t.judgements.no}
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
