import { Link } from 'react-router';

import { formatBasisPoints } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { similarityText } from './text.ts';
import styles from './similarity-panel.module.css';
import { unexplained, useSimilarity } from './use-similarity.ts';

interface SimilarityPanelProps {
  readonly initiativeId: string;
  /** Of what the server holds: each saving is compared anew. */
  readonly version: number;
}

/** Names in the panel; all of them are on the page. */
const SHOWN = 3;

/** Beside the editor: which initiatives say the same, without a sound and without standing in the way. */
export function SimilarityPanel({ initiativeId, version }: SimilarityPanelProps) {
  const t = useText(similarityText);
  const similarity = useSimilarity(initiativeId, version);
  if (similarity === undefined) return null;
  const { matches } = similarity;
  const open = unexplained(similarity).length;
  return (
    <section className={styles['panel']} aria-label={t.title}>
      <h2>{t.title}</h2>
      {matches.length === 0 ? (
        <p className={styles['quiet']}>{t.none}</p>
      ) : (
        <>
          <ul>
            {matches.slice(0, SHOWN).map(({ initiative, shareBasisPoints }) => (
              <li key={initiative.id}>
                <b>{formatBasisPoints(shareBasisPoints)}</b> {initiative.title}{' '}
                <span className={styles['quiet']}>({t.codeAndYear(initiative.code, initiative.year)})</span>
              </li>
            ))}
          </ul>
          {open > 0 && <p className={styles['open']}>{t.toExplain(open)}</p>}
          <Link to={hrefs.initiativeSimilarity(initiativeId)}>{t.open(matches.length)}</Link>
        </>
      )}
    </section>
  );
}
