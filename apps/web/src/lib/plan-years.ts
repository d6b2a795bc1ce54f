interface PlanDays {
  /** ISO days, both included. */
  readonly fromDay: string;
  readonly toDay: string;
}

/** A plan that crosses New Year runs in both years. */
export function runsIn({ fromDay, toDay }: PlanDays, year: number): boolean {
  return Number(fromDay.slice(0, 4)) <= year && year <= Number(toDay.slice(0, 4));
}
