import { useText } from '../../../lib/text/language.tsx';
import { registrationText, type RegistrationWords } from '../text.ts';
import type { Board } from './board-divisions.tsx';
import { BoardTable } from './board-table.tsx';

/** What is striven for against what the plan asks and the law allows; the sentence says which of the two is missed. */
export function BoardTitles({ board }: { readonly board: Board }) {
  const t = useText(registrationText);
  const words = t.board;
  return (
    <BoardTable
      title={words.titles}
      columns={[
        { header: words.award },
        { header: words.registered },
        { header: words.waiting },
        { header: words.target },
        { header: words.ceiling },
        { header: words.note, isText: true },
      ]}
      rows={board.titles.map((title) => ({
        key: title.award,
        cells: [
          t.award(title.award),
          title.registered,
          title.waiting,
          title.target ?? '–',
          title.ceiling ?? '–',
          noteOf(t, title) ?? '–',
        ],
      }))}
    />
  );
}

function noteOf(
  t: RegistrationWords,
  { registered, waiting, target, ceiling }: Board['titles'][number],
): string | undefined {
  if (target !== null && ceiling !== null && target > ceiling) return t.board.impossible;
  const asked = registered + waiting;
  if (ceiling !== null && asked > ceiling) return t.board.above(asked - ceiling);
  if (target === null) return undefined;
  return asked < target ? t.board.below(target - asked) : t.board.fits;
}
