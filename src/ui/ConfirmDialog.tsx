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
  /** The label of the button that confirms. */
  action: string;
  /**
   * Whether the action is running.
   * @default false
   */
  pending?: boolean;
  /** Why it failed. The person can try again. */
  error?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * Asks for confirmation of something that cannot be undone, and stays open until it is done or cancelled.
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
