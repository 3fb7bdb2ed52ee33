import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InChannel } from '../../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import { MessageThread } from '../MessageThread.js';

const openDesign = () =>
  renderWithChat(
    <div style={{ blockSize: 900, inlineSize: 480 }}>
      <InChannel name="Design">{(channel) => <MessageThread channel={channel} />}</InChannel>
    </div>,
  );
const pictures = () => screen.findAllByRole('button', { name: /^Image: / }, WAIT);
const lightbox = () => screen.findByRole('dialog', { name: /^Image: / }, WAIT);
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('shows a picture in a box of its own size and opens it large, leafing by keys and buttons', async () => {
  const { emulator, user } = await openDesign();
  for (const name of ['one.png', 'two.png', 'three.png']) {
    const file = { name, contentType: 'image/png', size: 70, url: PNG };
    await emulator.as('ada').sendMessage('Design', '', { file, groupTag: 'walk' });
  }
  const second = await screen.findByRole('button', { name: 'Image: two.png' }, WAIT);
  expect(second.getBoundingClientRect()).toMatchObject({ width: 280, height: 210 });
  await user.click(second);
  const dialog = await lightbox();
  expect(dialog).toHaveAccessibleName('Image: two.png');
  expect(dialog).toHaveTextContent('2 of 3');

  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(dialog).toHaveTextContent('3 of 3'));
  expect(within(dialog).queryByRole('button', { name: 'Next image' })).toBeNull();
  await user.keyboard('{Home}');
  await waitFor(() => expect(dialog).toHaveTextContent('1 of 3'));
  await user.click(within(dialog).getByRole('button', { name: 'Next image' }));
  await waitFor(() => expect(dialog).toHaveTextContent('2 of 3'));
  expect(within(dialog).getByRole('link', { name: 'Download two.png' })).toHaveAttribute(
    'download',
    'two.png',
  );

  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(second).toHaveFocus();
});

it('offers a broken picture as a file', async () => {
  const { emulator } = await openDesign();
  await pictures();
  const file = { name: 'gone.png', contentType: 'image/png', size: 70, url: 'data:image/png;base64,AAAA' };
  await emulator.as('ada').sendMessage('Design', '', { file });
  await screen.findByRole('link', { name: 'Download gone.png' }, WAIT);
});

it('plays sound and video, and never loads from a hostile address', async () => {
  const { emulator } = await openDesign();
  const silence = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';
  const send = (name: string, contentType: string, url: string) =>
    emulator.as('ada').sendMessage('Design', '', { file: { name, contentType, size: 44, url } });
  await send('hum.wav', 'audio/wav', silence);
  await waitFor(() => expect(screen.getByLabelText('Audio: hum.wav')).toHaveAttribute('controls'), WAIT);
  await send('evil.png', 'image/png', 'javascript:alert(1)');
  const name = await screen.findByText('evil.png', {}, WAIT);
  const row = name.closest('article') as HTMLElement;
  expect(within(row).queryByRole('link')).toBeNull();
  expect(row.querySelector('img[src^="javascript"]')).toBeNull();
});
