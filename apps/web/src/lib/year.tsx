import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface YearChoice {
  /** The emulation year (năm thi đua) that every screen speaks of. */
  readonly year: number;
  /** Years with data, newest first. */
  readonly years: readonly number[];
  readonly setYear: (year: number) => void;
}

const YearContext = createContext<YearChoice | undefined>(undefined);

/** The year stands in the address (`?nam=2021`); a page without it stays in the year of the page before. */
export function YearProvider({ years, children }: { readonly years: readonly number[]; readonly children: ReactNode }) {
  const [params, setParams] = useSearchParams();
  const newestFirst = useMemo(() => years.toSorted((left, right) => right - left), [years]);
  const [last, setLast] = useState(() => newestFirst[0] ?? new Date().getFullYear());

  const asked = Number(params.get('nam'));
  const year = newestFirst.includes(asked) ? asked : last;
  if (year !== last) setLast(year);

  const choice = useMemo(
    () => ({
      year,
      years: newestFirst,
      setYear: (next: number) => {
        setLast(next);
        setParams((current) => {
          const changed = new URLSearchParams(current);
          changed.set('nam', String(next));
          return changed;
        });
      },
    }),
    [year, newestFirst, setParams],
  );
  return <YearContext value={choice}>{children}</YearContext>;
}

export function useYear(): YearChoice {
  const choice = use(YearContext);
  if (choice === undefined) throw new Error('useYear needs a YearProvider above it');
  return choice;
}
