import { useState } from 'react';

import { classNames } from './class-names.ts';
import styles from './file-drop.module.css';
import { IconUpload } from './icons.ts';

export interface FileDropProps {
  readonly id: string;
  /** What to do: “Kéo tệp vào đây hoặc nhấn để chọn tệp”. */
  readonly label: string;
  /** Which kinds, and how large. */
  readonly hint: string;
  /** Kinds that the chooser of the system offers first; the server looks into the file itself. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Several at once; `onFile` is called for each. */
  readonly isMultiple?: boolean;
  /** Lower, for a place among other fields. */
  readonly isCompact?: boolean;
}

/** Takes files, dropped or chosen. What becomes of them is the page's to tell. */
export function FileDrop({ id, label, hint, accept, onFile, isMultiple = false, isCompact = false }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | null): void {
    for (const file of [...(files ?? [])].slice(0, isMultiple ? undefined : 1)) onFile(file);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keyboards reach the input inside; dropping is the mouse's
    <label
      className={classNames(styles['drop'], isCompact && styles['compact'], isOver && styles['over'])}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <IconUpload size={28} stroke={1.5} aria-hidden />
      <span className={styles['label']}>{label}</span>
      <span className={styles['hint']} id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
