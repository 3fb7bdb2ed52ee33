'use client';

import './EmptyState.css';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from './Button.js';
import { AlertIcon } from './icons.js';
import { part } from './part.js';
import { partProps } from './partProps.js';

/** Props of {@link ErrorState}. */
export interface ErrorStateProps {
  /** What could not be done; “Something went wrong” when left out. */
  title?: string;
  /** What to do about it, in a sentence. */
  message?: string;
  /** Called when the person wants to try again. Without it, there is no button. */
  onRetry?: () => void;
  /**
   * What the button says.
   * @default strings.common.retry
   */
  retryLabel?: string;
  /**
   * Whether the retry is running.
   * @default false
   */
  retrying?: boolean;
  className?: string;
}

declare module './part.js' {
  interface PartRegistry {
    ErrorState: ErrorStateProps;
  }
}

/**
 * Says that something failed, with a button to try again. Screen readers announce it when it appears.
 *
 * @example
 * <ErrorState title="Channels could not be loaded" message={error.message} onRetry={() => refetch()} />
 */
export const ErrorState = part('ErrorState', function ErrorState(props: ErrorStateProps) {
  const { common } = useStrings();
  const {
    title = common.somethingWrong,
    message = common.tryAgainSoon,
    onRetry,
    retryLabel = common.retry,
    retrying,
    className,
  } = props;
  return (
    <div role="alert" {...partProps('error-state', {}, className)}>
      <span {...partProps('state-icon')}>
        <AlertIcon size={24} />
      </span>
      <p {...partProps('state-title')}>{title}</p>
      <p {...partProps('state-text', {}, 'ck-note')}>{message}</p>
      {onRetry && (
        <div {...partProps('state-action')}>
          <Button onClick={onRetry} pending={retrying}>
            {retryLabel}
          </Button>
        </div>
      )}
    </div>
  );
});
