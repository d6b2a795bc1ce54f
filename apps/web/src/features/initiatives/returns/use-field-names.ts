import type { InitiativeField } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { initiativeText } from '../text.ts';
import { returnText } from './text.ts';

/** What the fields that can be returned are called, as the form calls them. */
export function useFieldNames(): Readonly<Record<InitiativeField, string>> {
  return { ...useText(initiativeText).fields, ...useText(returnText).fields };
}
