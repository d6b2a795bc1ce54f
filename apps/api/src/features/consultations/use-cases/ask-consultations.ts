import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import {
  askedOfficesProblems,
  CONSULTATION_DAYS_SETTING,
  consultationKey,
  mayAskOffices,
  outcomeOfAsking,
  USUAL_CONSULTATION_DAYS,
  type OfficeQuestion,
} from '@thidua/domain/consultations';
import { addWorkingDays, cleanText, err, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { numberSettingOn } from '../../../platform/number-setting.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { factsOf } from '../../nominations/index.ts';
import { readDesks } from '../../organisation/index.ts';
import { relativesOf } from '../../relations/index.ts';
import type { AskConsultationsInput } from '../consultation.input.ts';
import type { AskedOfficeOutcomeType } from '../consultation.type.ts';
import { linesToAsk } from './lines-to-ask.ts';
import { namesOfOffices } from './names-of-offices.ts';

/**
 * Asks offices about lines under check, each office about each line: what cannot be asked is told, the rest is. Lines are locked in
 * the order of their ids, so that none is confirmed between the look at its state and the question. A fixed number of statements.
 */
export function askConsultations(
  context: ActingContext,
  input: AskConsultationsInput,
): Promise<Result<readonly AskedOfficeOutcomeType[], InputProblems>> {
  const { actor } = context;
  const { organisationId, accountId } = actor;
  const offices = input.offices.map(questionOf);
  const nominationIds = [...new Set(input.nominationIds)];
  return inTransaction<readonly AskedOfficeOutcomeType[], InputProblems>(context, async ({ tx, audit }) => {
    const today = businessToday(context, actor);
    const dueOn = input.dueOn ?? (await usualDueDay(tx, organisationId, today));
    const problems = askedOfficesProblems({ lineCount: nominationIds.length, offices, dueOn }, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const names = await namesOfOffices(tx, organisationId, offices, today);
    const lines = await linesToAsk(tx, actor, nominationIds);
    const desks = await readDesks(tx, organisationId, today);
    const relatives = await relativesOf(
      tx,
      lines.flatMap(({ staffId }) => staffId ?? []),
    );
    const open = await openKeys(tx, nominationIds);

    const asked: { readonly id: string; readonly nominationId: string; readonly office: OfficeQuestion }[] = [];
    const outcomes = nominationIds.flatMap((nominationId) => {
      const line = lines.find(({ id }) => id === nominationId);
      return offices.map((office): AskedOfficeOutcomeType => {
        const told = { nominationId, code: line?.code ?? '', officeName: names.of(office) };
        if (line === undefined || !mayAskOffices(actor, factsOf(desks, line))) {
          return { ...told, code: '', outcome: 'NOT_THERE' };
        }
        const key = `${nominationId} ${consultationKey(office)}`;
        const outcome = outcomeOfAsking(
          office,
          {
            status: line.status,
            departmentId: line.departmentId,
            collectiveId: line.collectiveId ?? undefined,
            subjectId: line.staffId ?? undefined,
            relativeIds: line.staffId === null ? [] : (relatives.get(line.staffId) ?? []),
            proposerIds: desks.headIds.get(line.departmentId) ?? [],
          },
          {
            headIds: office.departmentId === null ? [] : (desks.headIds.get(office.departmentId) ?? []),
            isOpen: open.has(key),
          },
        );
        if (outcome === 'ASKED') {
          open.add(key);
          asked.push({ id: randomUUID(), nominationId, office });
        }
        return { ...told, outcome };
      });
    });

    const now = businessNow(context, actor);
    await tx.consultation.createMany({
      data: asked.map(({ id, nominationId, office }) => ({
        ...office,
        id,
        organisationId,
        nominationId,
        askedOn: midnightUtcOf(today),
        dueOn: midnightUtcOf(dueOn),
        askedById: accountId,
        createdAt: now,
        updatedAt: now,
      })),
    });
    for (const { id, nominationId, office } of asked) {
      const { aspect: kind, departmentId, staffId } = office;
      audit({
        action: 'CONSULTATION_ASKED',
        objectType: 'Consultation',
        objectId: id,
        detail: { nominationId, kind, departmentId, staffId, dueOn },
      });
    }
    return ok(outcomes);
  });
}

/** An office or one officer: neither or both is no question that the screen can ask. */
function questionOf({
  departmentId = null,
  staffId = null,
  aspect,
  question,
}: AskConsultationsInput['offices'][number]) {
  if ((departmentId === null) === (staffId === null)) throw badInput();
  return { departmentId, staffId, aspect, question: cleanText(question).trim() };
}

async function openKeys(tx: Tx, nominationIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.consultation.findMany({
    where: { nominationId: { in: [...nominationIds] }, status: 'ASKED' },
    select: { nominationId: true, departmentId: true, staffId: true, aspect: true },
  });
  return new Set(rows.map((row) => `${row.nominationId} ${consultationKey(row)}`));
}

async function usualDueDay(tx: Tx, organisationId: string, today: PlainDate): Promise<PlainDate> {
  const days = await numberSettingOn(tx, organisationId, CONSULTATION_DAYS_SETTING, today);
  return addWorkingDays(today, days ?? USUAL_CONSULTATION_DAYS);
}
