import type { MovementStatus } from '@thidua/domain/movements';
import { planPaper, type BasisPaper, type PlanOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Answer extends Omit<PlanOfPaper, 'isDraft' | 'tasks' | 'thematicMovements' | 'bases'> {
  readonly status: MovementStatus;
  readonly tasks: readonly {
    readonly number: string;
    readonly title: string;
    readonly content: string;
    readonly items: readonly { readonly text: string }[];
  }[];
  readonly thematicMovements: readonly { readonly name: string }[];
  readonly references: readonly (Omit<BasisPaper, 'issued'> & {
    readonly isBasis: boolean;
    readonly issued: { readonly year: number; readonly month: number | null; readonly day: number | null } | null;
  })[];
}

/** The plan of a movement as an official paper. */
export const planPaperSource: PaperSource = {
  slug: 'plan',
  kind: 'PLAN_PAPER',
  objectType: 'Movement',
  permission: 'movement:read',
  document: question(`
    query ($id: UUID!) {
      movementById(id: $id) {
        status title theme year paperType planNumber planDate issuer purposes requirements generalGoals
        targets { group title sourceText }
        phases {
          name fromDay fromText toDay toText reviewOn reviewText
          occasions { name originDay anniversary statedYears }
        }
        tasks { number title content items { text } }
        thematicMovements { name }
        duties { unit text }
        recipients { name purpose group }
        references { number issuer subject isBasis issued { year month day } }
        signature { capacity name }
        wording { texts { part text } }
      }
    }`),
  paperOf: ({ movementById }, body) => {
    const { status, tasks, thematicMovements, references, ...plan } = movementById as Answer;
    return planPaper(
      {
        ...plan,
        isDraft: status === 'DRAFT',
        tasks: tasks.map((task) => ({ ...task, items: task.items.map(({ text }) => text) })),
        thematicMovements: thematicMovements.map(({ name }) => name),
        bases: references
          .filter(({ isBasis }) => isBasis)
          .map(({ number, issuer, subject, issued }) => ({
            number,
            issuer,
            subject,
            issued:
              issued === null
                ? undefined
                : { ...issued, month: issued.month ?? undefined, day: issued.day ?? undefined },
          })),
      },
      body,
    );
  },
};
