import type { Tx } from '@thidua/db';
import { day } from '../day.ts';
import { tellOfHigherDocuments } from './higher-documents.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { recipientId, tellOfTheDelivery } from './plan-delivery.ts';
import { PLAN_DUTIES, PLAN_RECIPIENTS } from './plan-parts.ts';
import { PLAN_TARGETS } from './plan-targets.ts';
import { PLAN_TASKS, taskId } from './plan-tasks.ts';
import { PLAN } from './plan-text.ts';
import { PLAN_PHASES } from './plan-phases.ts';
import { tellOfTheProgrammes } from './programmes.ts';
import { sampleId } from './sample-id.ts';
import { targetId } from './target-id.ts';
import { tellOfTheTaskItems } from './task-items.ts';
import { tellOfTheFigures } from './target-figures.ts';
import { tellOfThematicMovements } from './thematic-movements.ts';

export const MOVEMENT_ID = sampleId('movement 2021');

/** Chapter 6: the movement of 2021 as the plan tells it. Launched in February; the first phase was reviewed in May. */
export async function tellOfTheMovement(db: Tx): Promise<void> {
  await db.movement.create({
    data: {
      id: MOVEMENT_ID,
      organisationId: ORGANISATION_ID,
      year: 2021,
      fromDay: day('2021-01-01'),
      toDay: day('2021-12-31'),
      status: 'INTERIM_REVIEWED',
      title: PLAN.title,
      theme: PLAN.theme,
      purposes: [...PLAN.purposes],
      requirements: [...PLAN.requirements],
      generalGoals: [...PLAN.generalGoals],
      signerName: PLAN.signerName,
      signerPost: PLAN.signerPost,
      launchedOn: day('2021-02-05'),
    },
  });
  const movementId = MOVEMENT_ID;
  await db.movementPhase.createMany({
    data: PLAN_PHASES.map(({ occasions: _occasions, ...phase }, index) => ({
      ...phase,
      movementId,
      id: phaseId(index + 1),
      ordinal: index + 1,
    })),
  });
  await db.occasion.createMany({
    data: PLAN_PHASES.flatMap(({ occasions }, index) =>
      occasions.map((occasion) => ({ ...occasion, phaseId: phaseId(index + 1) })),
    ),
  });
  await tellOfThematicMovements(db, ORGANISATION_ID, movementId);
  await db.target.createMany({
    data: PLAN_TARGETS.map((target, index) => ({
      dueOn: day('2021-12-31'),
      ...target,
      id: targetId(target.code),
      movementId,
      ordinal: index + 1,
      ownerDepartmentId: departmentId('VPTTR'),
    })),
  });
  await db.movementTask.createMany({
    data: PLAN_TASKS.map((task, index) => ({ ...task, id: taskId(task.number), movementId, ordinal: index + 1 })),
  });
  await tellOfTheTaskItems(db);
  await db.planRecipient.createMany({
    data: PLAN_RECIPIENTS.map((recipient, index) => ({
      ...recipient,
      id: recipientId(index + 1),
      movementId,
      ordinal: index + 1,
    })),
  });
  await tellOfTheDelivery(db, movementId);
  await db.planDuty.createMany({
    data: PLAN_DUTIES.map((duty, index) => ({ ...duty, movementId, ordinal: index + 1 })),
  });
  await tellOfHigherDocuments(db, ORGANISATION_ID, movementId);
  await tellOfTheFigures(db);
  await tellOfTheProgrammes(db);
}

function phaseId(ordinal: number): string {
  return sampleId(`phase ${ordinal}`);
}
