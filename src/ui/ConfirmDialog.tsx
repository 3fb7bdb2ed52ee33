'use client';

import type { ReactNode } from 'react';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { FailureNote } from './FailureNote.js';

/** Props of {@link ConfirmDialog}. */
export interface ConfirmDialogProps {
  /** The question. */
  title: string;
  /** What happens, in a sentence or two. */
  children: ReactNode;
  /** The word on the button that does it. */
  action: string;
  /**
   * It is under way.
   * @default false
   */
  pending?: boolean;
  /** Why it did not work; it can be tried again. */
  error?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * Asks before something that cannot be undone, and stays until it is done or given up.
 *
 * @example
 * <ConfirmDialog title="Leave Design?" action="Leave" onConfirm={leave} onClose={close}>
 *   Its messages stay.
 * </ConfirmDialog>
 */
export function ConfirmDialog({
  title,
  children,
  action,
  pending,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { common } = useStrings();
  const footer = (
    <>
      <Button variant="ghost" onClick={onClose}>
        {common.cancel}
      </Button>
      <Button variant="danger" pending={pending} onClick={onConfirm}>
        {action}
      </Button>
    </>
  );
  return (
    <Dialog open size="s" title={title} onClose={onClose} footer={footer}>
      {children}
      {error && <FailureNote>{error}</FailureNote>}
    </Dialog>
  );
}
