import { INITIATIVE_STATUS_NAMES } from '@thidua/domain/initiatives';

import { defineText } from '../../lib/text/define-text.ts';
import { initiativeStatuses } from '../../lib/words/words.en.ts';

/** Apart from the words of the feature: pages of other features show the state of an initiative and nothing else of it. */
export const initiativeStatusText = defineText(INITIATIVE_STATUS_NAMES, initiativeStatuses);
