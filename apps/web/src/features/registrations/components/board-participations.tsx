import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { registrationText } from '../text.ts';
import type { Board } from './board-divisions.tsx';
import { BoardTable } from './board-table.tsx';

/** Who takes part in which movement, of all and of the women; the last column lists who does not yet. */
export function BoardParticipations({ board }: { readonly board: Board }) {
  const t = useText(registrationText);
  const words = t.board;
  if (board.participations.length === 0) return null;
  return (
    <BoardTable
      title={words.movements}
      columns={[
        { header: words.movement },
        { header: words.people },
        { header: words.women },
        { header: words.whoNot, isText: true },
      ]}
      rows={board.participations.map(({ movementId, name, registered, staffCount, registeredWomen, womenCount }) => ({
        key: movementId,
        cells: [
          name,
          words.share(registered, staffCount),
          words.share(registeredWomen, womenCount),
          registered === staffCount ? (
            t.none
          ) : (
            <Link key="who" to={`${hrefs.registrations(board.year)}&chua-cam-ket=${movementId}`}>
              {staffCount - registered}
              <span className="visually-hidden"> – {words.whoNotOf(name)}</span>
            </Link>
          ),
        ],
      }))}
    />
  );
}
