'use client';

import { useEffect, useState } from 'react';
import type { ChatError } from '../sdk/index.js';
import { useUpdateCurrentUserDisplayPicture } from './useUpdateCurrentUserDisplayPicture.js';

/** What {@link usePictureUpload} gives. */
export interface PictureUpload {
  /** An address of the picture that is on its way. */
  preview: string | undefined;
  /** How much of it has been sent, from 0 to 1; undefined while nothing is on its way. */
  share: number | undefined;
  error: ChatError | null;
  upload: (file: File) => void;
}

/** Gives the signed-in user another picture. Re-renders as it is being sent. */
export function usePictureUpload(): PictureUpload {
  const { mutate, isPending, error } = useUpdateCurrentUserDisplayPicture();
  const [preview, setPreview] = useState<string>();
  const [share, setShare] = useState(0);

  useEffect(() => {
    if (preview) return () => URL.revokeObjectURL(preview);
  }, [preview]);

  return {
    preview,
    share: isPending ? share : undefined,
    error,
    upload(file) {
      setPreview(URL.createObjectURL(file));
      setShare(0);
      mutate({ file, onProgress: setShare }, { onSettled: () => setPreview(undefined) });
    },
  };
}
