import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { recordPersonalData, type PersonalDataInput } from '../recording/record-personal-data.ts';
import { lockPerson, type Kept } from './subject.ts';

/** Identity number, telephone, private e-mail. The trail hears of masked values; the same values twice are no event. */
export function savePersonalData(context: ActingContext, input: PersonalDataInput): Promise<Kept> {
  const { actor, platform } = context;
  const { staffId } = input;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, at, audit }) => {
    await lockPerson(tx, context, staffId);
    const recording = { organisationId: actor.organisationId, at };
    const written = await recordPersonalData(tx, platform.fieldCipher, recording, input);
    if (!written.ok) return written;
    const { outcome, changes } = written.value;
    if (outcome !== 'SAME') {
      audit(
        {
          action: 'PERSONAL_DATA_SAVED',
          objectType: 'Staff',
          objectId: staffId,
          detail: { fields: changes.map(({ field }) => field) },
        },
        { subjectId: staffId, changes },
      );
    }
    return ok({ staffId });
  });
}
