import type { InitiativeField } from '@thidua/domain/initiatives';

import { ReturnNotice as Notice, type AskedRound } from '../../field-returns/index.ts';
import { DueWords } from '../clocks/due-words.tsx';
import { useFieldNames } from './use-field-names.ts';

export type ReturnRound = AskedRound<InitiativeField>;

/** What the last return asks for, field by field, and until when. */
export function ReturnNotice({ round, dueOn }: { readonly round: ReturnRound; readonly dueOn: string | null }) {
  const names = useFieldNames();
  return <Notice round={round} names={names} due={dueOn === null ? null : <DueWords dueOn={dueOn} />} />;
}
