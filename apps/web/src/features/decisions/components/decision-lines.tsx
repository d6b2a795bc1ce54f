import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import {
  AwardMark,
  isMarked,
  ProposeRevocationButton,
  useMayProposeRevocation,
} from '../../award-revocations/index.ts';
import { CorrectionMarks } from '../../decision-amendments/index.ts';
import { RecheckMark } from '../../nominations/index.ts';
import { decisionText } from '../text.ts';
import type { DecisionDossierFragment } from './decision-dossier.gql.ts';

type Line = DecisionDossierFragment['lines'][number];

/** The list annexed to the decision, in the order of the ceremony. */
export function DecisionLines({ lines }: { readonly lines: readonly Line[] }) {
  const t = useText(decisionText);
  const mayPropose = useMayProposeRevocation();
  const columns: readonly Column<Line>[] = [
    { key: 'ordinal', header: t.lineColumns.ordinal, align: 'end', width: '4rem', cell: (line) => line.ordinal },
    { key: 'subject', header: t.lineColumns.subject, isRowHeader: true, cell: (line) => <Subject line={line} /> },
    { key: 'post', header: t.lineColumns.post, cell: (line) => line.subjectPost },
    { key: 'award', header: t.lineColumns.award, cell: (line) => AWARDS[line.award].name },
    ...(lines.some(({ awardRecord }) => awardRecord !== null && isMarked(awardRecord))
      ? [{ key: 'note', header: t.lineColumns.note, cell: (line: Line) => <Note line={line} /> }]
      : []),
    {
      key: 'dossier',
      header: t.lineColumns.dossier,
      width: '9rem',
      cell: (line) =>
        line.nomination === null ? '–' : <Link to={hrefs.nomination(line.nomination.id)}>{line.nomination.code}</Link>,
    },
    ...(lines.some(({ awardRecord }) => awardRecord !== null && mayPropose(awardRecord))
      ? [
          {
            key: 'acts',
            header: t.lineColumns.acts,
            width: '11rem',
            isOnlyControls: true,
            cell: (line: Line) =>
              line.awardRecord !== null && (
                <ProposeRevocationButton award={line.awardRecord} subject={line.subjectName} />
              ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t.lines}
      columns={columns}
      rows={lines}
      keyOf={(line) => line.id}
      empty={{ message: t.problems.nothingPassed }}
    />
  );
}

/** Who, of which time where that is another than the decision's, and whatever was decided in spite of a condition. */
function Subject({ line: { subjectName, ownPeriod, nomination, corrections } }: { readonly line: Line }) {
  const t = useText(decisionText);
  return (
    <div>
      {subjectName}
      {ownPeriod !== null && <div>{t.period.own(formatDate(ownPeriod.from), formatDate(ownPeriod.to))}</div>}
      <CorrectionMarks corrections={corrections} />
      {nomination !== null && <RecheckMark nomination={nomination} />}
    </div>
  );
}

/** That the award of the line was taken back, or is proposed to be. */
function Note({ line: { awardRecord, award, subjectName } }: { readonly line: Line }) {
  if (awardRecord === null || !isMarked(awardRecord)) return null;
  return (
    // One box: on a phone the cell sets its parts side by side.
    <div>
      <AwardMark award={awardRecord} label={`${AWARDS[award].name}, ${subjectName}`} />
    </div>
  );
}
