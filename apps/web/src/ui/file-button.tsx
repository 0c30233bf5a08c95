import { useRef } from 'react';
import { Button, type ButtonProps } from './button';

interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  onFiles: (files: readonly File[]) => void;
  /** Only one can be chosen. */
  single?: boolean;
  /** Kinds that are offered first, as `image/*`. */
  accept?: string;
}

/** A button that asks for files, any number of them or one. On a phone the camera is among the answers. */
export function FileButton({ onFiles, single = false, accept, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple={!single}
        accept={accept}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
