'use client';

import { type RefObject, useEffect, useState } from 'react';

/** A drag over the page fires events more often than this, in milliseconds. */
const DRAG_LASTS_MS = 500;

/**
 * Takes files that are dropped on the conversation around a composer: the nearest element that holds its messages,
 * else the composer itself. Updates when files are dragged in or out.
 *
 * @returns The element that the files are held over; undefined while there are none.
 */
export function useFileDrop(
  composer: RefObject<Element | null>,
  onFiles: ((files: File[]) => void) | undefined,
): Element | undefined {
  const [area, setArea] = useState<Element>();

  useEffect(() => {
    if (!onFiles) return;
    let timer: ReturnType<typeof setTimeout>;
    const hide = () => setArea(undefined);
    const take = (event: DragEvent): Element | undefined => {
      const around = composer.current && areaAround(composer.current);
      if (!around || !event.composedPath().includes(around)) return undefined;
      if (!event.dataTransfer?.types.includes('Files')) return undefined;
      event.preventDefault();
      return around;
    };
    const onDragOver = (event: DragEvent) => {
      clearTimeout(timer);
      timer = setTimeout(hide, DRAG_LASTS_MS);
      setArea(take(event));
    };
    const onDrop = (event: DragEvent) => {
      hide();
      if (take(event) && event.dataTransfer) onFiles(filesOf(event.dataTransfer));
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [composer, onFiles]);

  return area;
}

function areaAround(composer: Element): Element {
  let around = composer.parentElement;
  while (around && !around.querySelector('[data-ck-part="message-list"]')) around = around.parentElement;
  return around ?? composer;
}

/** A folder looks like a file, and cannot be read. */
function filesOf({ items }: DataTransfer): File[] {
  return Array.from(items)
    .filter((item) => item.kind === 'file' && !item.webkitGetAsEntry()?.isDirectory)
    .flatMap((item) => item.getAsFile() ?? []);
}
