import type { Prisma, Tx } from '@thidua/db';
import { reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import {
  applyTemplateEvent,
  mayDoWithTemplate,
  templateProblems,
  textsByPart,
  type TemplateEvent,
} from '@thidua/domain/paper-templates';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { proposerOf, storedTexts, TEMPLATE_ROW, type TemplateRow } from '../template.queries.ts';
import { lockTemplates } from './lock-templates.ts';

export interface TemplateAct {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

type Move = Exclude<TemplateEvent, 'SAVE'>;
type Refusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/**
 * A wording goes to the director, comes back to be worded on, or is approved by another person than who proposed it. Approved it has the
 * next number of its kind, and every paper begun from then on is written with it. Gives the id.
 */
export function moveTemplate(
  context: ActingContext,
  event: Move,
  input: TemplateAct,
): Promise<Result<string, Refusal>> {
  if (event === 'APPROVE') requireRecentSignIn(context);
  const { actor, platform } = context;
  const { organisationId } = actor;
  const reason = cleanText(input.reason ?? '').trim();
  return inTransaction<string, Refusal>(context, async ({ tx, audit }) => {
    await lockTemplates(tx, organisationId);
    const row = found(
      await tx.paperTemplate.findFirst({ where: { id: input.id, organisationId }, select: TEMPLATE_ROW }),
    );
    if (!mayDoWithTemplate(actor, event, proposerOf(row.proposedById, row.proposedBy))) throw forbidden();
    const next = applyTemplateEvent(row.status, event);
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (row.version !== input.version) return err(new StaleRecordError(row.version));
    const problems = problemsOf(event, row, reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const number = event === 'APPROVE' ? await nextNumber(tx, row) : null;
    await tx.paperTemplate.update({
      where: { id: row.id },
      data: {
        status: next.value,
        version: { increment: 1 },
        ...changesOf(event, { number, reason, accountId: actor.accountId, at: businessNow(platform, actor) }),
      },
      select: { id: true },
    });
    const moved = { from: row.status, to: next.value, kind: row.kind };
    const object = { objectType: 'PaperTemplate', objectId: row.id } as const;
    if (number !== null) audit({ action: 'TEMPLATE_APPROVED', ...object, detail: { ...moved, number } });
    else if (event !== 'APPROVE') audit({ action: ACTIONS[event], ...object, detail: moved });
    return ok(row.id);
  });
}

const ACTIONS = {
  PROPOSE: 'TEMPLATE_PROPOSED',
  WITHDRAW: 'TEMPLATE_WITHDRAWN',
  RETURN: 'TEMPLATE_RETURNED',
  DISCARD: 'TEMPLATE_DISCARDED',
} as const satisfies Record<Exclude<Move, 'APPROVE'>, string>;

/** What is proposed says what it changes and can be written as a paper, and still can when it is approved; what is returned says why. */
function problemsOf(event: Move, { kind, texts, note }: TemplateRow, reason: string): readonly InputProblem[] {
  if (event === 'RETURN') return reasonProblems(reason);
  if (event !== 'PROPOSE' && event !== 'APPROVE') return [];
  const wrong = templateProblems(kind, textsByPart(kind, storedTexts(kind, texts)));
  return [
    ...(event === 'PROPOSE' && note === '' ? [{ field: 'note', code: 'REQUIRED' }] : []),
    ...wrong.map(({ code, part, line }) => ({
      field: `texts.${part}`,
      code,
      ...(line === undefined ? {} : { actual: line }),
    })),
  ];
}

interface Hands {
  readonly number: number | null;
  readonly reason: string;
  readonly accountId: string;
  readonly at: Date;
}

function changesOf(event: Move, { number, reason, accountId, at }: Hands): Prisma.PaperTemplateUncheckedUpdateInput {
  switch (event) {
    case 'PROPOSE':
      return { proposedById: accountId, proposedAt: at, returnReason: null };
    case 'RETURN':
      return { returnReason: reason };
    case 'APPROVE':
      return { number, decidedById: accountId, decidedAt: at };
    case 'WITHDRAW':
    case 'DISCARD':
      return {};
  }
}

async function nextNumber(tx: Tx, { organisationId, kind }: TemplateRow): Promise<number> {
  const last = await tx.paperTemplate.aggregate({ where: { organisationId, kind }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}
