import type { ComparedPart, PromiseVerdict } from '@thidua/domain/registrations';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { BoardTable } from '../components/board-table.tsx';
import type { RegistrationOutcomeFiguresQuery } from './registration-outcomes.gql.ts';
import { outcomeText } from './text.ts';

type Figures = RegistrationOutcomeFiguresQuery['registrationOutcomeFigures'];
type PartFigures = Figures['total'][number];

const COUNTS = [
  ['compared', undefined],
  ['exceeded', 'EXCEEDED'],
  ['reached', 'REACHED'],
  ['missed', 'MISSED'],
  ['noResult', 'NO_RESULT'],
] as const satisfies readonly (readonly [keyof PartFigures, PromiseVerdict | undefined])[];

interface OutcomeFiguresProps {
  readonly figures: Figures;
  readonly part: ComparedPart;
}

/** One part in numbers, by division and for all; every number that is not nought opens its list. */
export function OutcomeFigures({ figures, part }: OutcomeFiguresProps) {
  const t = useText(outcomeText);
  const seesAll = may(useViewer(), 'registration-overview:read');
  const of = (list: readonly PartFigures[]) => list.find((each) => each.part === part);
  const total = of(figures.total);
  const rows = figures.divisions.flatMap(({ departmentId, departmentName, figures: list }) => {
    const counts = of(list);
    return counts === undefined ? [] : [{ departmentId, departmentName, counts }];
  });
  if (rows.length === 0) return null;

  function cells(counts: PartFigures, where: string, departmentId: string | undefined) {
    return COUNTS.map(([name, verdict]) => {
      const count = counts[name];
      const label = verdict === undefined ? t.figures.compared : t.verdicts[verdict];
      return count === 0 ? (
        0
      ) : (
        <Link key={name} to={listHref(figures.year, { part, verdict, departmentId })}>
          {count}
          <span className="visually-hidden"> – {t.figures.link(label, where)}</span>
        </Link>
      );
    });
  }

  const allWords = seesAll ? t.figures.all : t.figures.allSeen;
  return (
    <BoardTable
      title={t.figures.of[part]}
      lead={t.figures.lead[part]}
      columns={[
        { header: t.figures.division },
        ...COUNTS.map(([, verdict]) => ({ header: verdict === undefined ? t.figures.compared : t.verdicts[verdict] })),
      ]}
      rows={[
        ...rows.map(({ departmentId, departmentName, counts }) => ({
          key: departmentId,
          cells: [departmentName, ...cells(counts, departmentName, departmentId)],
        })),
        ...(total === undefined || rows.length === 1
          ? []
          : [{ key: 'all', isTotal: true, cells: [allWords, ...cells(total, allWords, undefined)] }]),
      ]}
    />
  );
}

interface Wanted {
  readonly part: ComparedPart;
  readonly verdict: PromiseVerdict | undefined;
  readonly departmentId: string | undefined;
}

/** The list behind a number. */
function listHref(year: number, { part, verdict, departmentId }: Wanted): string {
  const query = new URLSearchParams({
    the: 'danh-sach',
    phan: part,
    ...(verdict === undefined ? {} : { 'ket-qua': verdict }),
    ...(departmentId === undefined ? {} : { phong: departmentId }),
  });
  return `${hrefs.registrationOutcomes(year)}&${query.toString()}`;
}
