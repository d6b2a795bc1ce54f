import type { Outcome, Verdict } from '@thidua/domain/eligibility';

import {
  IconAlertTriangle,
  IconBan,
  IconBuilding,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHelp,
  IconPencil,
} from '../../../ui/icons.ts';

/** Colours as in the status chips: the same meaning looks the same everywhere. */
export type VerdictTone = 'ok' | 'no' | 'wait' | 'need' | 'review' | 'draft' | 'vote' | 'none';

interface VerdictLook {
  readonly tone: VerdictTone;
  readonly Icon: typeof IconCircleCheck;
}

const ELIGIBLE: VerdictLook = { tone: 'ok', Icon: IconCircleCheck };
const REFUSED: VerdictLook = { tone: 'no', Icon: IconCircleX };
const SUSPENDED: VerdictLook = { tone: 'wait', Icon: IconClock };
const MISSING: VerdictLook = { tone: 'need', Icon: IconAlertTriangle };
const JUDGEMENT: VerdictLook = { tone: 'review', Icon: IconPencil };
const LOCAL: VerdictLook = { tone: 'draft', Icon: IconBuilding };
const AMBIGUOUS: VerdictLook = { tone: 'vote', Icon: IconHelp };

export const VERDICT_LOOKS = {
  ELIGIBLE,
  NOT_ELIGIBLE: REFUSED,
  SUSPENDED,
  INCOMPLETE: MISSING,
  NEEDS_JUDGEMENT: JUDGEMENT,
  LOCAL_SETTING: LOCAL,
  AMBIGUOUS,
} as const satisfies Record<Verdict, VerdictLook>;

export const OUTCOME_LOOKS = {
  MET: ELIGIBLE,
  NOT_MET: REFUSED,
  SUSPENDED,
  MISSING,
  NEEDS_JUDGEMENT: JUDGEMENT,
  LOCAL_SETTING: LOCAL,
  AMBIGUOUS,
  NOT_APPLICABLE: { tone: 'none', Icon: IconBan },
} as const satisfies Record<Outcome, VerdictLook>;
