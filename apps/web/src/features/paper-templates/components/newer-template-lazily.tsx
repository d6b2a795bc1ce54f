import type { WordedDraftKind } from '@thidua/domain/paper-templates';
import { lazy, Suspense } from 'react';

const NewerTemplate = lazy(async () => ({ default: (await import('./newer-template.tsx')).NewerTemplate }));

interface NewerTemplateLazilyProps {
  readonly kind: WordedDraftKind;
  readonly id: string;
  readonly wording: { readonly newer: number | null; readonly viewerCanTakeUp: boolean };
}

/** That there is a newer template for a draft; loaded only where there is one. */
export function NewerTemplateLazily({ kind, id, wording: { newer, viewerCanTakeUp } }: NewerTemplateLazilyProps) {
  if (newer === null) return null;
  return (
    <Suspense fallback={null}>
      <NewerTemplate kind={kind} id={id} newer={newer} canTakeUp={viewerCanTakeUp} />
    </Suspense>
  );
}
