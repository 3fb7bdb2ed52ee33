'use client';

import '../theme/theme.css';
import './Dialog.css';
import { type ReactNode, type RefObject, useId } from 'react';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from './IconButton.js';
import { CloseIcon } from './icons.js';
import { partProps } from './partProps.js';
import { useModal } from './useModal.js';
import { useThemeRoot } from './useThemeRoot.js';

/** Props of {@link Dialog}. */
export interface DialogProps {
  /** Whether it is open. Its content is mounted only while it is. */
  open: boolean;
  /** Called when Escape, the backdrop or the close button asks to close it. */
  onClose: () => void;
  /** Its heading and accessible name. */
  title: string;
  children: ReactNode;
  /** Buttons, with the main one last. */
  footer?: ReactNode;
  /** What gets the focus when it opens; by default the first control inside. */
  initialFocus?: RefObject<HTMLElement | null>;
  /**
   * 360 or 440 px wide at most; small windows are filled.
   * @default 'm'
   */
  size?: 's' | 'm';
  className?: string;
}

/**
 * A modal dialog over the whole page. It lies in the browser's top layer, so it is a root of our styles itself.
 *
 * @example
 * <Dialog open={open} onClose={() => setOpen(false)} title="New channel" footer={<Button>Create</Button>}>
 *   <TextField label="Name" />
 * </Dialog>
 */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { onClose, title, children, footer, initialFocus, size = 'm', className } = props;
  const { common } = useStrings();
  const { rootClassName, ...root } = useThemeRoot(className);
  const modal = useModal(onClose, initialFocus);
  const titleId = useId();
  return (
    <dialog {...root} {...modal} {...partProps('dialog', { size }, rootClassName)} aria-labelledby={titleId}>
      <div {...partProps('dialog-frame')}>
        <header {...partProps('dialog-header')}>
          <h2 id={titleId} {...partProps('dialog-title')}>
            {title}
          </h2>
          <IconButton label={common.close} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </header>
        <div {...partProps('dialog-body')}>{children}</div>
        {footer && <footer {...partProps('dialog-footer')}>{footer}</footer>}
      </div>
    </dialog>
  );
}
