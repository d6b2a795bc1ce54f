import { useText } from '../../../lib/text/language.tsx';
import { PassagePairs } from '../../../ui/passage-pairs.tsx';
import type { Match } from './match.ts';
import { similarityText } from './text.ts';

/** The passages that an initiative shares with another one, side by side. */
export function Passages({ match: { passages, initiative } }: { readonly match: Match }) {
  const t = useText(similarityText);
  return (
    <PassagePairs
      label={t.passages}
      own={t.own}
      other={t.other(initiative.code)}
      pairs={passages.map(({ own, other }) => ({
        own: { ...own, place: t.passageIn[own.name] },
        other: { ...other, place: t.passageIn[other.name] },
      }))}
    />
  );
}
