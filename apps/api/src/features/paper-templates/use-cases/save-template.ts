import type { Tx } from '@thidua/db';
import { cleanText, err, lengthOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import {
  applyTemplateEvent,
  mayDoWithTemplate,
  partTexts,
  TEMPLATE_LIMITS,
  textsByPart,
  type PartText,
  type TemplateKind,
} from '@thidua/domain/paper-templates';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { lockTemplates } from './lock-templates.ts';

export interface TemplateToSave {
  readonly id: string;
  readonly kind: TemplateKind;
  /** 0 while the server has none of it. */
  readonly version: number;
  readonly texts: readonly PartText[];
  readonly note: string;
}

type Refusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/**
 * The secretary words a kind of paper anew. Saved as it is typed, with what is still wrong in it: nothing is lost, and proposing it
 * asks for more. One wording a kind is written at a time. Gives the id.
 */
export function saveTemplate(context: ActingContext, input: TemplateToSave): Promise<Result<string, Refusal>> {
  const { actor, platform } = context;
  const { organisationId, accountId } = actor;
  const { id, kind } = input;
  const typed = input.texts.map(({ part, text }) => ({ part, text: cleanText(text) }));
  const texts = partTexts(kind, textsByPart(kind, typed)).map(({ part, text }) => ({ part, text }));
  const note = cleanText(input.note).trim();
  return inTransaction<string, Refusal>(context, async ({ tx, audit }) => {
    await lockTemplates(tx, organisationId);
    if (!mayDoWithTemplate(actor, 'SAVE', undefined)) throw forbidden();
    const row = await tx.paperTemplate.findUnique({
      where: { id },
      select: { organisationId: true, kind: true, status: true, version: true },
    });
    if (row !== null) {
      if (row.organisationId !== organisationId || row.kind !== kind) throw notFound();
      const next = applyTemplateEvent(row.status, 'SAVE');
      if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
      if (row.version !== input.version) return err(new StaleRecordError(row.version));
    }
    const problems = [...tooLong(texts, note), ...(row === null ? await writtenAlready(tx, organisationId, kind) : [])];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const saved = { texts, note, savedById: accountId, savedAt: businessNow(platform, actor) };
    await tx.paperTemplate.upsert({
      where: { id },
      create: { id, organisationId, kind, createdAt: saved.savedAt, ...saved },
      update: { ...saved, version: { increment: 1 } },
      select: { id: true },
    });
    audit({ action: 'TEMPLATE_SAVED', objectType: 'PaperTemplate', objectId: id, detail: { kind } });
    return ok(id);
  });
}

function tooLong(texts: readonly PartText[], note: string): readonly InputProblem[] {
  const measured = [
    ...texts.map(({ part, text }) => ({ field: `texts.${part}`, actual: lengthOf(text), limit: TEMPLATE_LIMITS.part })),
    { field: 'note', actual: lengthOf(note), limit: TEMPLATE_LIMITS.note },
  ];
  return measured.filter(({ actual, limit }) => actual > limit).map((problem) => ({ code: 'TOO_LONG', ...problem }));
}

/** Call it with the templates locked. */
async function writtenAlready(tx: Tx, organisationId: string, kind: TemplateKind): Promise<readonly InputProblem[]> {
  const open = { organisationId, kind, status: { in: ['DRAFT' as const, 'PROPOSED' as const] } };
  return (await tx.paperTemplate.count({ where: open })) > 0 ? [{ field: 'kind', code: 'WRITTEN_ALREADY' }] : [];
}
