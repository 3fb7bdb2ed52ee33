'use client';

import { useEffect, useState } from 'react';
import type { ChatError } from '../sdk/index.js';
import { useUpdateCurrentUserDisplayPicture } from './useUpdateCurrentUserDisplayPicture.js';

/** The result of {@link usePictureUpload}. */
export interface PictureUpload {
  /** A URL of the picture that is being uploaded. */
  preview: string | undefined;
  /** The share that has been sent, from 0 to 1; undefined while nothing is being uploaded. */
  share: number | undefined;
  error: ChatError | null;
  upload: (file: File) => void;
}

/** Changes the signed-in user's picture. Re-renders with the progress of the upload. */
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
