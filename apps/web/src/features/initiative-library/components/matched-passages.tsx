import { useText } from '../../../lib/text/language.tsx';
import type { LibraryPageQuery } from '../pages/library-page.gql.ts';
import { libraryText } from '../text.ts';
import styles from './library.module.css';

type Passages = LibraryPageQuery['library']['nodes'][number]['passages'];

/** Where the words that were searched stand in an entry. */
export function MatchedPassages({ passages }: { readonly passages: Passages }) {
  const t = useText(libraryText);
  if (passages.length === 0) return null;
  return (
    <ul className={styles['passages']}>
      {passages.map(({ name, parts, isCutBefore, isCutAfter }, index) => (
        // Passages of one answer never change their places.
        <li key={index}>
          <span className={styles['where']}>{t.sections[name]}: </span>
          {isCutBefore && '… '}
          {parts.map(({ text, isMatch }, place) =>
            isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
          )}
          {isCutAfter && ' …'}
        </li>
      ))}
    </ul>
  );
}
