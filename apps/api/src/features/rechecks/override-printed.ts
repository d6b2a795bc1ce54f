export interface PrintedOverride {
  readonly ground: string;
  readonly reason: string;
  readonly madeBy: string;
}

/** How a list says that one of its lines goes past a condition; empty for all others. */
export function overridePrinted(override: PrintedOverride | null): string | null {
  return override === null
    ? null
    : `${override.madeBy} cho vượt. Căn cứ: ${override.ground}. Lý do: ${override.reason}`;
}
