import { skipToken, useQuery } from '@apollo/client/react';
import { COMPARED_PARTS, type ComparedPart } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BoardTable } from '../components/board-table.tsx';
import styles from './outcomes.module.css';
import { partWords, type Outcome } from './part-words.ts';
import { RegistrationOutcomesDocument } from './registration-outcomes.gql.ts';
import { outcomeText } from './text.ts';
import { VerdictChip } from './verdict-chip.tsx';

interface OwnOutcomeProps {
  readonly year: number;
  /** The person or the collective. */
  readonly subjectId: string | null;
  /** Nothing else stands on the page: say so where there is nothing to compare. */
  readonly isAlone?: boolean;
}

/** What one person or collective registered and what came of it; nothing where nothing was registered. */
export function OwnOutcome({ year, subjectId, isAlone = false }: OwnOutcomeProps) {
  const t = useText(outcomeText);
  const { data } = useQuery(
    RegistrationOutcomesDocument,
    subjectId === null ? skipToken : { variables: { year, filter: { subjectId } }, fetchPolicy: 'cache-and-network' },
  );
  const outcome = data?.registrationOutcomes.nodes[0];
  if (outcome === undefined || outcome.verdicts.length === 0) {
    const isKnown = data !== undefined || subjectId === null;
    return isAlone && isKnown ? <EmptyState>{t.figures.empty(year)}</EmptyState> : null;
  }
  const title = isAlone ? outcome.subjectName : t.mine;
  return (
    <BoardTable
      title={title}
      columns={[
        { header: t.part.head },
        { header: t.part.promised, isText: true },
        { header: t.part.result, isText: true },
        { header: t.part.verdict, isText: true },
      ]}
      rows={COMPARED_PARTS.map((part) => ({ key: part, cells: [t.parts[part], ...cellsOf(outcome, part)] }))}
    />
  );

  function cellsOf(of: Outcome, part: ComparedPart) {
    const { promised, result } = partWords(t, of, part);
    const verdict = of.verdicts.find((each) => each.part === part)?.verdict;
    return [
      <PromisedCell key="promised" outcome={of} part={part} words={promised ?? t.part.nothing} />,
      <span key="result" className={styles['sentence']}>
        {result}
      </span>,
      verdict === undefined ? '–' : <VerdictChip key="verdict" verdict={verdict} />,
    ];
  }
}

/** Tasks and movements word for word; the others as a count. */
function PromisedCell(props: { readonly outcome: Outcome; readonly part: ComparedPart; readonly words: string }) {
  const { outcome, part, words } = props;
  const lines = part === 'TASKS' ? [outcome.tasks ?? ''] : part === 'PLEDGES' ? outcome.pledges : [];
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 0) return <span className={styles['sentence']}>{words}</span>;
  return (
    <div className={styles['lines']}>
      {said.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
