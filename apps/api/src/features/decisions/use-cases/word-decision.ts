import { Prisma } from '@thidua/db';
import { applyDecisionEvent } from '@thidua/domain/decisions';
import { cleanText, err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { builtInTexts, partTexts, templateProblems, textsByPart, type PartText } from '@thidua/domain/paper-templates';
import { businessNow } from '../../../platform/business-clock.ts';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { approvedOf } from '../../paper-templates/index.ts';
import { DECISION_TEMPLATE, fieldsOfDecision, templateOfDecision } from '../decision-wording.queries.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface DecisionToWord {
  readonly id: string;
  readonly version: number;
  /** Left out: the words of the newest template, as they are. */
  readonly texts?: readonly PartText[] | null;
}

export type WordRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/**
 * Gives a draft words of its own, or those of the newest template. What the paper fills in stays its own: the words can move it and
 * cannot leave it out. What it said when they were written is kept, so that a later difference is seen. Throws NOT_FOUND for a
 * correction, which has a form of its own.
 */
export function wordDecision(context: ActingContext, input: DecisionToWord): Promise<Result<string, WordRefusal>> {
  const { actor, platform } = context;
  return inTransaction<string, WordRefusal>(context, async ({ tx, audit }) => {
    const decision = await takeUpDecision(tx, actor, input.id, 'EDIT');
    if (decision.kind === 'CORRECTION') throw notFound();
    const next = applyDecisionEvent(decision.status, 'EDIT');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (decision.version !== input.version) return err(new StaleRecordError(decision.version));
    const texts = input.texts == null ? null : cleaned(input.texts);
    const problems = texts === null ? [] : problemsOf(texts);
    if (problems.length > 0) return err(new InputProblemsError(problems));

    const reading = readingIn(context, tx);
    const versions = await approvedOf(reading).load(DECISION_TEMPLATE);
    const newest = versions.toSorted((left, right) => right.number - left.number)[0];
    const template = texts === null ? newest : await templateOfDecision(reading, decision);
    const words = template?.texts ?? builtInTexts(DECISION_TEMPLATE);
    const isOwn = texts !== null && texts.some(({ text }, at) => text !== words[at]?.text);
    const seen = await fieldsOfDecision(reading, decision);
    const wording = {
      templateId: template?.id ?? null,
      texts: isOwn ? texts.map((part) => ({ ...part })) : Prisma.DbNull,
      seen: seen.map((field) => ({ ...field })),
      savedById: actor.accountId,
      savedAt: businessNow(platform, actor),
    };
    await tx.decisionWording.upsert({
      where: { decisionId: decision.id },
      create: { decisionId: decision.id, organisationId: decision.organisationId, ...wording },
      update: wording,
      select: { decisionId: true },
    });
    await tx.decision.update({
      where: { id: decision.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    const detail = { number: template?.number ?? 0, isOwn };
    audit({ action: 'DECISION_WORDED', objectType: 'Decision', objectId: decision.id, detail });
    return ok(decision.id);
  });
}

function cleaned(texts: readonly PartText[]): readonly PartText[] {
  const typed = texts.map(({ part, text }) => ({ part, text: cleanText(text) }));
  return partTexts(DECISION_TEMPLATE, textsByPart(DECISION_TEMPLATE, typed));
}

function problemsOf(texts: readonly PartText[]): readonly InputProblem[] {
  return templateProblems(DECISION_TEMPLATE, textsByPart(DECISION_TEMPLATE, texts)).map(({ code, part, line }) => ({
    field: `texts.${part}`,
    code,
    ...(line === undefined ? {} : { actual: line }),
  }));
}
