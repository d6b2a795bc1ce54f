import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { FullQuotasFragment } from './full-quotas.gql.ts';
import { placesText } from './text.ts';

export type FullQuotas = FullQuotasFragment['quotas'];

/** Why a list was not sent for want of places: the numbers, how many to untick, and who holds the places as far as one may know. */
export function FullQuotasNotice({ quotas }: { readonly quotas: FullQuotas }) {
  const t = useText(placesText);
  return (
    <Notice kind="danger" title={t.full} isAlert>
      <ul>
        {quotas.map(({ rule, allowed, taken, asked, ground, takenBy }) => (
          <li key={rule}>
            {t.fullLine(t.rule[rule], allowed, taken, asked)} {ground !== null && t.ground(ground)}{' '}
            {takenBy.length > 0 &&
              t.takenBy(takenBy.map(({ code, subjectName }) => `${subjectName} (${code})`).join(', '))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
