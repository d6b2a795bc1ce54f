import { useState } from 'react';

/** A request of a form: busy while it runs; `onFailure` when it did not arrive or was not answered. */
export function useAct(onFailure: () => void) {
  const [isBusy, setIsBusy] = useState(false);

  async function run(act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      onFailure();
    } finally {
      setIsBusy(false);
    }
  }

  return { isBusy, run };
}
