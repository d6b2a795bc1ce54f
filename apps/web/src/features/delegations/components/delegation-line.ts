import { formatDate } from '../../../lib/format/index.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { DelegationsPageQuery } from '../pages/delegations-page.gql.ts';
import type { vi } from '../text.vi.ts';

/** A delegation as the list asks for it. */
export type DelegationLine = DelegationsPageQuery['delegations']['nodes'][number];

export type DelegationText = Words<typeof vi>;

type Named = Pick<DelegationLine, 'duty' | 'capacity' | 'principalPost'>;
type Dated = Pick<DelegationLine, 'validFrom' | 'validTo' | 'paperNumber'>;

/** “KT. Trưởng phòng”. */
export function markedPost(t: DelegationText, { duty, capacity, principalPost }: Named): string {
  return `${t.marks[capacity]} ${principalPost === '' ? t.postOf[duty] : principalPost}`;
}

/** “KT. Trưởng phòng (Phòng Hợp tác quốc tế), từ 01/08/2021 đến 31/08/2021, văn bản số 45/QĐ-SNgV”. */
export function delegationWords(
  t: DelegationText,
  line: Named & Dated & { readonly department?: { readonly name: string } | null },
): string {
  const post = markedPost(t, line);
  const place = line.department == null ? post : t.postIn(post, line.department.name);
  return [place, t.days(formatDate(line.validFrom), formatDate(line.validTo)), t.paperOf(line.paperNumber)].join(', ');
}
