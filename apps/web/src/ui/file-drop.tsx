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
}

/** Takes one file, dropped or chosen. Its outcome is the page's to tell. */
export function FileDrop({ id, label, hint, accept, onFile }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | null): void {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keyboards reach the input inside; dropping is the mouse's
    <label
      className={classNames(styles['drop'], isOver && styles['over'])}
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
