import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { entryFacts, valueWords, wordOf } from '@thidua/domain/audit-words';

import { useLanguage, useText } from '../../../lib/text/language.tsx';
import { auditText } from '../text.ts';
import { doorWords } from './door-words.ts';
import { EntryDetailFragmentDoc, type EntryDetailFragment } from './entry-detail.gql.ts';
import styles from './entry-detail.module.css';

/** What an entry says: its facts, and the values before and after where it tells about a person. */
export function EntryDetail({ entry }: { readonly entry: FragmentType<EntryDetailFragment> }) {
  const t = useText(auditText);
  const { language } = useLanguage();
  const { data, complete } = useFragment({
    fragment: EntryDetailFragmentDoc,
    fragmentName: 'EntryDetail',
    from: entry,
  });
  if (!complete) return null;
  const words = {
    facts: t.facts,
    values: t.values,
    states: t.states,
    touched: t.touched,
    names: new Map(data.names.map(({ id, name }) => [id, name])),
    door: doorWords(language, data.doorName, data.data),
    yes: t.yes,
    no: t.no,
  };
  const facts = entryFacts(data.objectType, data.data, words);
  if (facts.length === 0 && data.changes.length === 0) return '–';
  return (
    <div className={styles['detail']}>
      {facts.length > 0 && <p>{facts.map(({ name, value }) => `${name}: ${value}`).join('; ')}</p>}
      {data.changes.length > 0 && (
        <ul>
          {data.changes.map(({ field, before, after, isMasked }) => (
            <li key={field}>
              {wordOf(t.facts, field)}: {isEmpty(before) ? t.nothing : <del>{shown(before)}</del>}
              <span aria-hidden="true"> → </span>
              <ins>{shown(after)}</ins>
              {isMasked && <span className={styles['masked']}> ({t.masked})</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function shown(value: string | null): string {
    return isEmpty(value) ? t.nothing : valueWords(data.objectType ?? '', value, words);
  }
}

/** Nothing stood there. */
function isEmpty(value: string | null): value is null | '' {
  return value === null || value === '';
}
