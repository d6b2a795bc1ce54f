import { useText } from '../../../lib/text/language.tsx';
import { blockSheetText } from '../text.ts';

interface MemberNameProps {
  readonly member: { readonly name: string; readonly isOwnBody: boolean };
}

/** Who a member is; the own body says so. */
export function MemberName({ member: { name, isOwnBody } }: MemberNameProps) {
  const t = useText(blockSheetText);
  return isOwnBody ? <strong>{`${name} (${t.own})`}</strong> : name;
}
