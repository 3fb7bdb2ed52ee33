import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InChannel } from '../../../test/InChannel.js';
import { type RenderedChat, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
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

async function sendPictures({ emulator }: RenderedChat, names: string[], groupTag?: string) {
  for (const name of names) {
    const file = { name, contentType: 'image/png', size: 70, url: PNG };
    await emulator.as('ada').sendMessage('Design', '', { file, ...(groupTag ? { groupTag } : {}) });
  }
  const last = `Image: ${names.at(-1)}`;
  await screen.findByRole('button', { name: last }, WAIT);
}
const boxOf = (name: string) =>
  screen.getByRole('button', { name: `Image: ${name}` }).getBoundingClientRect();

it('shows a picture in a box that is there before the picture is', async () => {
  await sendPictures(await openDesign(), ['one.png']);
  expect(boxOf('one.png')).toMatchObject({ width: 280, height: 210 });
});

it('frames a picture only where it has company, as below what it answers', async () => {
  const rendered = await openDesign();
  await sendPictures(rendered, ['alone.png']);
  const bubbleOf = (name: string) =>
    screen.getByRole('button', { name: `Image: ${name}` }).closest('[data-ck-part="message-bubble"]');
  expect(bubbleOf('alone.png')).toHaveStyle({ padding: '0px', backgroundColor: 'rgba(0, 0, 0, 0)' });

  const ada = rendered.emulator.as('ada');
  const asked = await ada.sendMessage('Design', 'Which boat?');
  const file = { name: 'answer.png', contentType: 'image/png', size: 70, url: PNG };
  await ada.sendMessage('Design', '', { file, replyTo: asked });
  await screen.findByRole('button', { name: 'Image: answer.png' }, WAIT);
  expect(bubbleOf('answer.png')).not.toHaveStyle({ padding: '0px' });
});

it('lays pictures that were sent together side by side, each a message with a menu of its own', async () => {
  const rendered = await openDesign();
  await sendPictures(rendered, ['one.png', 'two.png', 'three.png', 'four.png'], 'walk');
  const [one, two, three, four] = ['one.png', 'two.png', 'three.png', 'four.png'].map(boxOf);
  expect(two?.top).toBe(one?.top);
  expect(two?.left).toBeGreaterThan(one?.right ?? 0);
  expect(three?.top).toBeGreaterThan(one?.bottom ?? 0);
  expect(four?.width).toBe(one?.width);

  const { user } = rendered;
  const messages = screen
    .getAllByRole('article')
    .filter((row) => within(row).queryByRole('button', { name: /^Image: (one|two|three|four)/ }));
  expect(messages).toHaveLength(4);
  messages[0]?.focus();
  await user.keyboard('{ArrowRight}');
  expect(messages[1]).toHaveFocus();
  await user.keyboard('{Enter}');
  const menu = await screen.findByRole('menu', {}, WAIT);
  await waitFor(() => expect(menu).toBeVisible(), WAIT);
  await user.click(within(menu).getByRole('menuitem', { name: 'React with 👍' }));
  await within(messages[1] as HTMLElement).findByRole('button', { name: /^👍/ }, WAIT);
});

it('loses none of many pictures: each is a message in its turn, and the lightbox leads through all', async () => {
  const rendered = await openDesign();
  const names = Array.from({ length: 22 }, (_, at) => `step ${at}.png`);
  await sendPictures(rendered, names, 'stairs');
  const list = screen.getByRole('log');
  list.scrollTop = list.scrollHeight;
  await waitFor(() => expect(boxOf('step 21.png').top).toBeGreaterThan(boxOf('step 20.png').top - 1), WAIT);

  const shown = screen.getAllByRole('button', { name: /^Image: step/ }).map((one) => one.ariaLabel);
  expect(shown.slice(-12)).toEqual(names.slice(-12).map((name) => `Image: ${name}`));
  const [lastOfFirst, firstOfNext] = [boxOf('step 19.png'), boxOf('step 20.png')];
  expect(firstOfNext.top - lastOfFirst.bottom).toBeLessThanOrEqual(8);

  await rendered.user.click(screen.getByRole('button', { name: 'Image: step 20.png' }));
  const dialog = await lightbox();
  expect(dialog).toHaveTextContent('21 of 22');
  await rendered.user.keyboard('{Home}');
  await waitFor(() => expect(dialog).toHaveTextContent('1 of 22'));
});

it('opens a picture large, leafing through those it was sent with by keys and buttons', async () => {
  const rendered = await openDesign();
  const { user } = rendered;
  await sendPictures(rendered, ['one.png', 'two.png', 'three.png'], 'walk');
  const second = screen.getByRole('button', { name: 'Image: two.png' });
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
