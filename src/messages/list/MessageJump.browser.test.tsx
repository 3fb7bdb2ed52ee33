import { screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expect, it, vi } from 'vitest';
import { installForTest, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import {
  articleOf,
  articles,
  frames,
  fromEnd,
  jump,
  log,
  threadIn,
  untilShown,
} from '../../../test/threadInBrowser.js';
import type { MessageRowProps } from '../row/MessageRow.js';
import { useMessageJump } from './MessageJump.js';

vi.setConfig({ testTimeout: 30_000 });

/** A channel where something was said long ago. */
async function longAgo() {
  const installed = installForTest();
  const ada = installed.emulator.as('ada');
  const { id } = await ada.sendMessage('General', 'The treasure is under the oak');
  for (let count = 1; count < 70; count += 1) await ada.sendMessage('General', `Step ${count}`);
  const newest = await ada.sendMessage('General', 'Step 70');
  return { id, newestId: newest.id, ada, installed };
}

const inMiddle = (row: HTMLElement) => {
  const [box, area] = [row.getBoundingClientRect(), log().getBoundingClientRect()];
  return Math.abs((box.top + box.bottom) / 2 - (area.top + area.bottom) / 2);
};
const marked = () => log().querySelector('[data-marked]');

async function untilInMiddle(words: string) {
  await waitFor(() => expect(inMiddle(articleOf(words) as HTMLElement)).toBeLessThan(40), WAIT);
}

it('opens at a message from a link, however old, marks it for a moment, and stays there', async () => {
  const { id, ada, installed } = await longAgo();
  await renderWithChat(threadIn({ thread: { messageId: id } }), { installed });
  await untilShown();
  await untilInMiddle('The treasure');
  expect(marked()).toHaveTextContent('The treasure is under the oak');
  expect(log()).not.toHaveFocus();

  await ada.sendMessage('General', 'Dig');
  await waitFor(() => expect(jump()).toHaveAccessibleName('1 new message'), WAIT);
  await untilInMiddle('The treasure');
  await waitFor(() => expect(marked()).toBeNull(), WAIT);
});

it('goes on to another message when the link changes', async () => {
  const { id, newestId, installed } = await longAgo();
  const { update } = await renderWithChat(threadIn({ thread: { messageId: id } }), { installed });
  await untilShown();
  await untilInMiddle('The treasure');
  update(threadIn({ thread: { messageId: newestId } }));
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('Step 70'), WAIT);
  await waitFor(() => expect(fromEnd()).toBeLessThanOrEqual(1), WAIT);
  expect(jump()).toBeNull();
});

it('lets what is inside a message lead to another one, and brings the focus along', async () => {
  const { id, newestId, installed } = await longAgo();
  const WithLink = ({ Default, ...props }: MessageRowProps & { Default: ComponentType<MessageRowProps> }) => {
    const jumpTo = useMessageJump();
    return (
      <>
        <Default {...props} />
        {props.message.id === newestId && (
          <button type="button" onClick={() => jumpTo?.(id)}>
            Where?
          </button>
        )}
      </>
    );
  };
  const parts = { MessageRow: WithLink };
  const { user } = await renderWithChat(threadIn({}), { installed, provider: { parts } });
  await untilShown();
  await user.click(screen.getByRole('button', { name: 'Where?' }));
  await untilInMiddle('The treasure');
  await waitFor(() => expect(articleOf('The treasure')).toHaveFocus());
});

it('says that a message is not there, and stays where it is', async () => {
  const { installed } = await longAgo();
  await renderWithChat(threadIn({ thread: { messageId: 999_999 } }), { installed });
  await screen.findByText('That message could not be found', {}, WAIT);
  await frames(5);
  expect(fromEnd()).toBeLessThanOrEqual(1);
  expect(articles().at(-1)).toHaveTextContent('Step 70');
});
