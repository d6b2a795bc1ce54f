/** A browser holds a tab or three; the process holds some hundreds. */
const PER_SIGN_IN = 3;
const IN_ALL = 200;

/** Counts open streams, so that nobody holds the process's sockets. */
export interface StreamPlaces {
  /** Takes a place; undefined when none is free. The answer gives it back, once. */
  take(signInId: string): (() => void) | undefined;
}

export function streamPlaces(): StreamPlaces {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take: (signInId) => {
      const own = taken.get(signInId) ?? 0;
      if (own >= PER_SIGN_IN || all >= IN_ALL) return undefined;
      taken.set(signInId, own + 1);
      all += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        all -= 1;
        const left = (taken.get(signInId) ?? 1) - 1;
        if (left === 0) taken.delete(signInId);
        else taken.set(signInId, left);
      };
    },
  };
}
