import { useRef } from 'react';

import { Button } from '../../../ui/button.tsx';

interface FileButtonProps {
  readonly words: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Opens the camera of a telephone at once. */
  readonly capture?: boolean;
  readonly describedBy?: string;
  readonly size?: 'small';
}

/** A button that asks for one file. */
export function FileButton({ words, accept, onFile, capture = false, describedBy, size }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...(size !== undefined && { size })}
        {...(describedBy !== undefined && { describedBy })}
        onClick={() => input.current?.click()}
      >
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        {...(capture && { capture: 'environment' })}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
