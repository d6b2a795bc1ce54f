import { lazy, Suspense } from 'react';

const WithdrawalCard = lazy(async () => ({ default: (await import('./withdrawal-card.tsx')).WithdrawalCard }));

/** The withdrawal by request, loaded after the dossier itself. */
export function WithdrawalCardLazily({ nominationId }: { readonly nominationId: string }) {
  return (
    <Suspense fallback={null}>
      <WithdrawalCard nominationId={nominationId} />
    </Suspense>
  );
}
