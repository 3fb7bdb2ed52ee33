import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messageSaying, openComposerRoom } from '../../../test/ComposerRoom.js';
import { WAIT } from '../../../test/renderWithChat.js';

const option = (name: RegExp) => screen.findByRole('option', { name }, WAIT);
const noOptions = () => waitFor(() => expect(screen.queryByRole('option')).toBeNull(), WAIT);

/** Waits until the field names this option as the active one, as a screen reader would hear it. */
async function untilActive(field: HTMLElement, name: RegExp) {
  await waitFor(() => {
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveAccessibleName(name);
    expect(active).toHaveAttribute('aria-selected', 'true');
  }, WAIT);
}

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(800, 640);
});

describe('completion', () => {
  it('finds people by the keyboard, shows their name and sends their tag', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(field);
    await userEvent.keyboard('Hi @li');
    await untilActive(field, /^Linus Haddad/);
    await option(/^Linus Haddad/);
    expect(field).toHaveFocus();
    const options = screen.getAllByRole('option').map((one) => one.textContent);
    expect(options.some((name) => name?.includes('Jane'))).toBe(false);

    await userEvent.keyboard('nus');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1), WAIT);
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveValue('Hi @Linus Haddad ');
    await noOptions();

    await userEvent.keyboard('all good?{Enter}');
    await messageSaying('Hi <@linus> all good?');
  });

  it('finds channels by the pointer, and the field keeps the focus', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(field);
    await userEvent.keyboard('See #desi');
    await userEvent.click(await option(/^Design/));
    expect(field).toHaveValue('See #Design ');
    expect(field).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await messageSaying('See <#Design>');
  });

  it('finds emoji by their short names, with arrow keys and Tab', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(field);
    await userEvent.keyboard(':tada');
    await untilActive(field, /party popper/);
    await userEvent.keyboard('{Tab}');
    expect(field).toHaveValue('🎉 ');
    expect(field).toHaveFocus();
  });

  it('goes round with the arrow keys, and Escape leaves the word as it is', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(field);
    await userEvent.keyboard('@');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(2), WAIT);
    const names = screen.getAllByRole('option').map((one) => one.textContent ?? '');
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() =>
      expect(screen.getAllByRole('option').at(-1)).toHaveAttribute('aria-selected', 'true'),
    );
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-selected', 'true'));
    expect(names.length).toBe(screen.getAllByRole('option').length);

    await userEvent.keyboard('{Escape}');
    await noOptions();
    expect(field).toHaveValue('@');
    expect(field).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{Enter}');
    await messageSaying('@');
  });

  it('sends what was picked before an edit, and shows names again in the edit', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(field);
    await userEvent.keyboard('@linus');
    await option(/^Linus Haddad/);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('hi{Enter}');
    await messageSaying('<@linus> hi');
    await waitFor(async () => {
      await userEvent.keyboard('{Escape}{ArrowUp}');
      expect(field).toHaveValue('@Linus Haddad hi');
    }, WAIT);
    await userEvent.keyboard('!{Enter}');
    await messageSaying('<@linus> hi!');
  });
});

describe('the emoji picker', () => {
  const search = () => screen.findByRole('combobox', { name: 'Search emoji' }, WAIT);

  it('puts an emoji where the caret was, and remembers it', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(field);
    await userEvent.keyboard('ab{ArrowLeft}');
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await waitFor(async () => expect(await search()).toHaveFocus(), WAIT);
    await userEvent.keyboard('rocket');
    await untilActive(await search(), /^rocket$/);
    await userEvent.keyboard('{Enter}');

    expect(field).toHaveValue('a🚀b');
    await waitFor(() => expect(field).toHaveFocus());
    expect(screen.queryByRole('dialog', { name: 'Emoji' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await waitFor(async () => expect(await screen.findByText('Recently used', {}, WAIT)).toBeVisible());
    await untilActive(await search(), /^rocket$/);
  });

  it('is walked by arrow keys, renders only what is seen, and jumps to a group', async () => {
    await openComposerRoom();
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    const field = await search();
    await untilActive(field, /^grinning face$/);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}');
    await untilActive(field, /^grinning face with big eyes$/);
    expect(screen.getAllByRole('option').length).toBeLessThan(160);

    await userEvent.click(screen.getByRole('button', { name: 'Flags' }));
    await option(/^Andorra$/);
    await userEvent.click(field);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Emoji' })).toHaveFocus());
  });

  it('shows the way to every group, on the narrowest phone', async () => {
    await page.viewport(320, 640);
    await openComposerRoom();
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    const flags = await screen.findByRole('button', { name: 'Flags' }, WAIT);
    const picker = screen.getByRole('dialog', { name: 'Emoji' });
    const edge = picker.getBoundingClientRect().right;
    expect(flags.getBoundingClientRect().right).toBeLessThan(edge);
    expect(edge).toBeLessThanOrEqual(320);
  });

  it('keeps the skin tone', async () => {
    const { field } = await openComposerRoom();
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Skin tone: none' }, WAIT));
    await userEvent.click(await screen.findByRole('button', { name: 'Skin tone: light' }));
    await userEvent.click(await search());
    await userEvent.keyboard('waving hand');
    await untilActive(await search(), /^waving hand$/);
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveValue('👋🏼');
  });

  async function turnTone() {
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Skin tone: none' }, WAIT));
    await screen.findByRole('button', { name: 'Skin tone: light' });
    await userEvent.keyboard('{Escape}');
  }

  it('keeps nothing on the device where the app wants that, and remembers all the same', async () => {
    await openComposerRoom({}, { provider: { storage: false } });
    await turnTone();
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await screen.findByRole('button', { name: 'Skin tone: light' }, WAIT);
    expect({ ...localStorage }).toEqual({});
  });

  it('remembers in the storage of the app for its next page', async () => {
    const texts = new Map<string, string>();
    const provider = {
      storage: {
        getItem: async (key: string) => texts.get(key) ?? null,
        setItem: async (key: string, text: string) => void texts.set(key, text),
        removeItem: async (key: string) => void texts.delete(key),
      },
    };
    const { view, installed } = await openComposerRoom({}, { provider });
    await turnTone();
    view.unmount();
    await openComposerRoom({}, { provider, installed });
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await screen.findByRole('button', { name: 'Skin tone: light' }, WAIT);
    expect({ ...localStorage }).toEqual({});
  });

  it('says so when nothing is found', async () => {
    await openComposerRoom();
    await userEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    await userEvent.click(await search());
    await userEvent.keyboard('qwxz');
    expect(await screen.findByText('No emoji found', {}, WAIT)).toBeVisible();
  });
});

describe('files that are dragged', () => {
  function drag(type: string, target: Element, file = new File(['x'], 'plan.pdf')) {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const event = new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer });
    target.dispatchEvent(event);
    return event;
  }

  it('can be dropped anywhere on the conversation, which says so', async () => {
    await openComposerRoom();
    const list = document.querySelector('[data-ck-part="message-list"]') as Element;
    expect(drag('dragover', list).defaultPrevented).toBe(true);
    await waitFor(async () =>
      expect(await screen.findByText('Drop files to attach them', {}, WAIT)).toBeVisible(),
    );

    expect(drag('drop', list).defaultPrevented).toBe(true);
    await waitFor(async () =>
      expect(await screen.findByRole('button', { name: 'Remove plan.pdf' }, WAIT)).toBeVisible(),
    );
    await waitFor(() => expect(screen.queryByText('Drop files to attach them')).toBeNull());
  });

  it('are none of our business elsewhere on the page', async () => {
    await openComposerRoom();
    expect(drag('dragover', document.documentElement).defaultPrevented).toBe(false);
    expect(drag('drop', document.documentElement).defaultPrevented).toBe(false);
  });
});
