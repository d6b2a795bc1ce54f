import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface YearChoice {
  /** The emulation year (năm thi đua) that every screen speaks of. */
  readonly year: number;
  /** Years that can be chosen here, newest first. */
  readonly years: readonly number[];
  readonly setYear: (year: number) => void;
}

const YearContext = createContext<YearChoice | undefined>(undefined);
/** Lets a page add years to the choice while it is shown; answers how to take them away. */
const OfferContext = createContext<(years: readonly number[]) => () => void>(() => () => undefined);

const NONE: readonly number[] = [];

interface YearProviderProps {
  readonly years: readonly number[];
  /** ISO day on the clock of the body; a plan in the making for a later year does not move everybody there. */
  readonly today: string;
  readonly children: ReactNode;
}

/** The year stands in the address (`?nam=2021`); a page without it stays in the year of the page before, at first in that of today. */
export function YearProvider({ years, today, children }: YearProviderProps) {
  const [params, setParams] = useSearchParams();
  const [offered, setOffered] = useState(NONE);
  const newestFirst = useMemo(
    () => [...new Set([...years, ...offered])].toSorted((left, right) => right - left),
    [years, offered],
  );
  const [last, setLast] = useState(() => startYear(years, Number(today.slice(0, 4))));

  const asked = Number(params.get('nam'));
  const year = newestFirst.includes(asked) ? asked : last;
  // A year that only one page offers is not carried over to the others.
  if (year !== last && years.includes(year)) setLast(year);

  const choice = useMemo(
    () => ({
      year,
      years: newestFirst,
      setYear: (next: number) => {
        setParams((current) => {
          const changed = new URLSearchParams(current);
          changed.set('nam', String(next));
          return changed;
        });
      },
    }),
    [year, newestFirst, setParams],
  );
  const offer = useMemo(
    () => (more: readonly number[]) => {
      setOffered(more);
      return () => setOffered(NONE);
    },
    [],
  );
  return (
    <OfferContext value={offer}>
      <YearContext value={choice}>{children}</YearContext>
    </OfferContext>
  );
}

function startYear(years: readonly number[], present: number): number {
  return years.length === 0 || years.includes(present) ? present : Math.max(...years);
}

export function useYear(): YearChoice {
  const choice = use(YearContext);
  if (choice === undefined) throw new Error('useYear needs a YearProvider above it');
  return choice;
}

/**
 * The year of a page that has data of more years than there are plans: while it is shown, the choice in the bar above offers those
 * too. `years` is one array as long as its content is the same.
 */
export function useYearAmong(years: readonly number[]): number {
  const { year } = useYear();
  const offer = use(OfferContext);
  const [params] = useSearchParams();
  useEffect(() => offer(years), [offer, years]);
  const asked = Number(params.get('nam'));
  return years.includes(asked) ? asked : year;
}
