import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { Branches } from '../components/assessment-summary.tsx';
import { FindingList } from '../components/finding-list.tsx';
import { VerdictChip } from '../components/verdict-chip.tsx';
import { nominationText } from '../text.ts';
import type { CaseDraft } from './case-draft.ts';
import { caseOf } from './case-json.ts';
import { tryCaseText } from './text.ts';
import { TryCaseDocument } from './try-case.gql.ts';
import styles from './try-case.module.css';

interface CaseResultProps {
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

/** The verdict of the case as it stands; the one before stays until the next has come. */
export function CaseResult({ draft, onChange }: CaseResultProps) {
  const t = useText(tryCaseText);
  const words = useText(nominationText);
  const caseJson = JSON.stringify(caseOf(useDeferredValue(draft)));
  const { data, previousData, error, refetch } = useQuery(TryCaseDocument, {
    variables: { caseJson },
    fetchPolicy: 'no-cache',
  });
  const tried = (data ?? previousData)?.triedCase;
  if (error !== undefined) return <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  if (tried === undefined) {
    return (
      <SkeletonGroup>
        <SkeletonLine />
        <SkeletonLine width="60%" />
      </SkeletonGroup>
    );
  }
  const { assessment, problems } = tried;
  // What was answered stays on the page to be taken back.
  const asked = new Map(tried.questions.map(({ id, text }) => [id, text]));
  return (
    <>
      {problems.length > 0 && <Notice kind="warning">{t.wrong(problems.join('; '))}</Notice>}
      {assessment !== null && (
        <Card title={t.result}>
          <p>
            <VerdictChip verdict={assessment.verdict} /> {words.verdictMeanings[assessment.verdict]}
          </p>
          <p className={styles['small']}>{words.findings.regimeLine(words.findings.regime[assessment.regime])}</p>
          <FindingList findings={assessment.findings} />
          {assessment.branches.length > 1 && <Branches branches={assessment.branches} />}
        </Card>
      )}
      <Answers draft={draft} asked={asked} onChange={onChange} />
      <details>
        <summary>{t.json}</summary>
        <p className={styles['small']}>{t.jsonNote}</p>
        <pre className={styles['json']}>{JSON.stringify(caseOf(draft), null, 2)}</pre>
      </details>
    </>
  );
}

interface AnswersProps extends CaseResultProps {
  readonly asked: ReadonlyMap<string, string>;
}

function Answers({ draft, asked, onChange }: AnswersProps) {
  const t = useText(tryCaseText);
  const { said, texts } = draft;
  const questions = [...new Map([...Object.entries(texts), ...asked])];
  if (questions.length === 0) return null;
  return (
    <Card title={t.questions}>
      <div className={styles['questions']}>
        {questions.map(([id, text]) => (
          <ChoiceGroup
            key={id}
            legend={text}
            isInline
            choices={[
              { value: 'YES', label: t.yes },
              { value: 'NO', label: t.no },
            ]}
            value={said[id] === undefined ? undefined : said[id] ? 'YES' : 'NO'}
            onChange={(answer) =>
              onChange({ ...draft, said: { ...said, [id]: answer === 'YES' }, texts: { ...texts, [id]: text } })
            }
          />
        ))}
      </div>
    </Card>
  );
}
