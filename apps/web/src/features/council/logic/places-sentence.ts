import { AWARD_OF_QUOTA } from '@thidua/domain/nominations';
import { AWARDS } from '@thidua/domain/vocabulary';

import type { QuotaRule } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

export interface PlacesFacts {
  readonly rule: QuotaRule;
  readonly allowed: number;
  readonly passed: number;
  readonly waiting: number;
  readonly ground: string | null;
  readonly isReached: boolean;
}

/** What the chair is told of an award's places before opening, and when they are taken. */
export function placesSentence(t: Pick<Words<typeof vi>, 'places' | 'ground'>, places: PlacesFacts): string {
  const { rule, allowed, passed, waiting, ground } = places;
  const award = AWARDS[AWARD_OF_QUOTA[rule]].name;
  const left = Math.max(0, allowed - passed);
  const said = places.isReached
    ? t.places.reached(award, passed, allowed)
    : t.places.tight(award, passed, allowed, left, waiting);
  return ground === null ? said : `${said} ${t.ground(ground)}.`;
}
