/**
 * Runs at once, then at most once in `waitMs` for as many calls as come in between, and once more for the last of them:
 * seven members voting on thirty items do not make two hundred requests on every screen.
 */
export function refetchSoon(run: () => void, waitMs: number): { readonly call: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;

  function go(): void {
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) go();
    }, waitMs);
    run();
  }

  return {
    call: () => {
      if (timer === undefined) go();
      else isAsked = true;
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      isAsked = false;
    },
  };
}
