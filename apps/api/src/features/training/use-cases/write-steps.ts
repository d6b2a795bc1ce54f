import type { Prisma, Tx } from '@thidua/db';

/** The same line of history for each of these people. */
export async function writeSteps(
  tx: Tx,
  recordIds: readonly string[],
  step: Omit<Prisma.TrainingStepCreateManyInput, 'recordId'>,
): Promise<void> {
  await tx.trainingStep.createMany({ data: recordIds.map((recordId) => ({ recordId, ...step })) });
}
