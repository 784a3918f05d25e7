import { useEffect, useRef, useState } from 'react';
import { type PlatformFile, platform } from '../../platform';

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Takes a file that is dropped anywhere on the window, with its content. Answers whether one hovers over it now. */
export function useFileDrop(onFile: (file: PlatformFile) => void): boolean {
  return useDroppedFiles(([file]) => {
    if (file !== undefined) void platform.readFile(file).then(onFile);
  });
}

/** The same for all files that are dropped at once, unread. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
