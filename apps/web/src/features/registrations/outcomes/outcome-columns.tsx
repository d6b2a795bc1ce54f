import { COMPARED_PARTS, type ComparedPart } from '@thidua/domain/registrations';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import styles from './outcomes.module.css';
import { partWords, type Outcome } from './part-words.ts';
import { outcomeText, type OutcomeWords } from './text.ts';
import { VerdictChip } from './verdict-chip.tsx';

export function outcomeColumns(t: OutcomeWords): readonly Column<Outcome>[] {
  return [
    {
      key: 'subject',
      header: t.list.subject,
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to={hrefs.registrationOf(row.year, row)}>{row.subjectName}</Link>
          {row.subjectName !== row.departmentName && <div className={styles['quiet']}>{row.departmentName}</div>}
        </>
      ),
    },
    ...COMPARED_PARTS.map((part) => ({
      key: part,
      header: t.parts[part],
      width: '13rem',
      cell: (row: Outcome) => <PartCell outcome={row} part={part} />,
    })),
  ];
}

function PartCell({ outcome, part }: { readonly outcome: Outcome; readonly part: ComparedPart }) {
  const t = useText(outcomeText);
  const { promised, result } = partWords(t, outcome, part);
  const verdict = outcome.verdicts.find((each) => each.part === part)?.verdict;
  if (promised === undefined && verdict === undefined) return <span className={styles['quiet']}>{t.part.nothing}</span>;
  return (
    <div className={styles['part']}>
      <span>{t.part.promisedLine(promised ?? t.part.nothing.toLowerCase())}</span>
      <span>{t.part.resultLine(result)}</span>
      {verdict !== undefined && <VerdictChip verdict={verdict} />}
    </div>
  );
}
