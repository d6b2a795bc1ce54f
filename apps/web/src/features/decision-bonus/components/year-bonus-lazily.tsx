import { lazy, Suspense } from 'react';

const YearBonus = lazy(async () => ({ default: (await import('./year-bonus.tsx')).YearBonus }));

/** The bonuses of a year, loaded after the list of its decisions. */
export function YearBonusLazily({ year }: { readonly year: number }) {
  return (
    <Suspense fallback={null}>
      <YearBonus year={year} />
    </Suspense>
  );
}
