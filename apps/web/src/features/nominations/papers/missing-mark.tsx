import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { paperText } from './text.ts';

/** Beside a row: how many papers the dossier lacks; nothing where it lacks none. */
export function MissingMark({ count }: { readonly count: number }) {
  const t = useText(paperText);
  return count === 0 ? null : <StatusChip family="need">{t.missing(count)}</StatusChip>;
}
