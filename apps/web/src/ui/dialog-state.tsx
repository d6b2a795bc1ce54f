import { errorCodeOf } from '../lib/apollo/error-code.ts';
import { useText } from '../lib/text/language.tsx';
import { AppDialog } from './app-dialog.tsx';
import { InlineError } from './inline-error.tsx';
import { uiText } from './text.ts';

/** A query whose answer a dialog cannot do without. */
export interface AskedFirst {
  readonly error?: unknown;
  readonly refetch: () => unknown;
}

export interface DialogStateProps {
  /** The title of the dialog that was asked for. */
  readonly title: string;
  readonly asked: readonly AskedFirst[];
  readonly onClose: () => void;
}

/**
 * Stands in for a dialog until what it offers to choose from is known: says that it is coming, or why it cannot, so that a button is
 * never pressed for nothing.
 */
export function DialogState({ title, asked, onClose }: DialogStateProps) {
  const t = useText(uiText);
  const failed = asked.filter(({ error }) => error !== undefined);
  return (
    <>
      <span className="visually-hidden" role="status">
        {failed.length === 0 && t.loading}
      </span>
      {/* Opened and closed, not put there and taken away: so the focus is back at the button when the dialog itself opens. */}
      <AppDialog isOpen={failed.length > 0} title={title} onClose={onClose}>
        <InlineError
          code={errorCodeOf(failed[0]?.error)}
          onRetry={() => {
            for (const { refetch } of failed) void refetch();
          }}
        />
      </AppDialog>
    </>
  );
}
