import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { CopyMarkFactsFragment } from './report-copies.gql.ts';
import { copiesText } from './text.ts';

/** Beside a row: that its report waits for the officer’s word, or was found to be a copy; nothing otherwise. */
export function CopyMark({ copies }: { readonly copies: CopyMarkFactsFragment | null }) {
  const t = useText(copiesText);
  if (copies === null) return null;
  if (copies.waiting > 0) return <StatusChip family="need">{t.mark(copies.waiting)}</StatusChip>;
  return copies.copied > 0 ? <StatusChip family="no">{t.markCopied}</StatusChip> : null;
}
