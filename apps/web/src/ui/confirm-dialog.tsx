import type { ReactNode } from 'react';

import { useText } from '../lib/text/language.tsx';
import { AppDialog } from './app-dialog.tsx';
import { Button } from './button.tsx';
import { uiText } from './text.ts';

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
  /** A question with its object: “Đóng biểu quyết mục 3?” */
  readonly title: string;
  /** What follows from it, above all what cannot be taken back. */
  readonly children: ReactNode;
  /** The verb again: “Đóng biểu quyết”. Never “OK” or “Có”. */
  readonly confirmLabel: string;
  /** While the request runs: “Đang đóng…”. */
  readonly busyLabel?: string | undefined;
  /** For acts that take something away. */
  readonly isDanger?: boolean;
}

/** Asks before an act that others see: launch, open or close a vote, vote, issue, withdraw. Others get an undo instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useText(uiText);
  return (
    <AppDialog
      isOpen={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onCancel}>{t.cancel}</Button>
          <Button
            variant={props.isDanger === true ? 'danger' : 'primary'}
            onClick={props.onConfirm}
            busyLabel={props.busyLabel}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <div>{props.children}</div>
    </AppDialog>
  );
}
