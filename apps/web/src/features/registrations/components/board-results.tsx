import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { registrationText } from '../text.ts';
import type { Board } from './board-divisions.tsx';
import { BoardTable } from './board-table.tsx';

/** What became of what was registered: by title, then by division; both lead to the people behind the number. */
export function BoardResults({ board }: { readonly board: Board }) {
  const t = useText(registrationText);
  const words = t.board;
  const { year, counts, divisions, titles } = board;
  const missedHref = (departmentId: string) => `${hrefs.registrations(year)}&ket-qua=MISSED&phong=${departmentId}`;
  const figures = ({ registeredTitles, achievedTitles }: Board['counts']) => [registeredTitles, achievedTitles];
  return (
    <>
      <BoardTable
        title={words.results}
        lead={words.resultsLead}
        columns={[
          { header: words.award },
          { header: words.registered },
          { header: words.ofRegistered },
          { header: words.achieved },
        ]}
        rows={titles.map(({ award, registered, achieved, achievedOfRegistered }) => ({
          key: award,
          cells: [t.award(award), registered, achievedOfRegistered, achieved],
        }))}
      />
      <BoardTable
        title={`${words.results}: ${words.divisions.toLowerCase()}`}
        columns={[
          { header: words.division },
          { header: words.titlesRegistered },
          { header: words.titlesAchieved },
          { header: words.titlesMissed },
        ]}
        rows={[
          ...divisions.map(({ departmentId, departmentName, counts: of }) => {
            const missed = of.registeredTitles - of.achievedTitles;
            return {
              key: departmentId,
              cells: [
                departmentName,
                ...figures(of),
                missed === 0 ? (
                  0
                ) : (
                  <Link key="missed" to={missedHref(departmentId)}>
                    {missed}
                    <span className="visually-hidden"> – {departmentName}</span>
                  </Link>
                ),
              ],
            };
          }),
          {
            key: 'all',
            isTotal: true,
            cells: [words.all, ...figures(counts), counts.registeredTitles - counts.achievedTitles],
          },
        ]}
      />
    </>
  );
}
