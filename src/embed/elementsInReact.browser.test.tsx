import { render, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { embedOnPage, launcherOf, panelOf, WAIT } from '../../test/embedOnPage.js';
import { defineChatElements } from './elements.js';
import type { ChatElementProps } from './elementsInJsx.js';
import type { ChatElementEvents } from './elementTypes.js';

const page = embedOnPage();

defineChatElements();

it('is opened by its prop, told of by its props, and closed by a person', async () => {
  const unread = vi.fn<(event: ChatElementEvents['unread']) => void>();
  const closed = vi.fn();
  const launcher = (open: boolean, more: ChatElementProps = {}) => {
    const { apiKey, username, host, ...options } = page.options();
    return (
      <chatkitty-launcher
        {...{ username, host, options, open }}
        api-key={apiKey}
        onunread={unread}
        onclose={closed}
        {...more}
      />
    );
  };
  const { container, rerender } = render(launcher(false));
  const element = container.querySelector('chatkitty-launcher') as HTMLElement;
  await waitFor(() => expect(unread.mock.calls.at(-1)?.[0].detail.count).toBeGreaterThan(0), WAIT);
  expect(launcherOf(element).queryByRole('dialog')).toBeNull();

  rerender(launcher(true));
  await waitFor(() => panelOf(element).getByRole('button', { name: /^General/ }), WAIT);
  rerender(launcher(true, { accent: 'green' }));
  await userEvent.click(launcherOf(element).getByRole('button', { name: /^Close chat/ }));
  expect(launcherOf(element).queryByRole('dialog')).toBeNull();
  expect(closed).toHaveBeenCalledOnce();
});
