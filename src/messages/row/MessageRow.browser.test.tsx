import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { WAIT } from '../../../test/renderWithChat.js';
import { articleOf, log, openThread } from '../../../test/threadInBrowser.js';

vi.setConfig({ testTimeout: 30_000 });

const LONG = 'A sentence that goes on for much longer than one line of a narrow thread is wide. ';

it('has room beside the widest bubble for the widest time, however narrow the thread', async () => {
  const { emulator } = await openThread({ channel: 'Random', width: 320 });
  for (const name of ['ada', 'jane'] as const)
    for (const words of ['first', 'second'])
      await emulator.as(name).sendMessage('Random', `${LONG}${name} ${words}`);

  for (const words of ['ada second', 'jane second']) {
    await waitFor(() => expect(articleOf(words)).toBeVisible(), WAIT);
    const time = articleOf(words)!.querySelector('time')!;
    time.textContent = '12:44 AM';
    const [shown, room] = [time.getBoundingClientRect(), log().getBoundingClientRect()];
    expect(shown.left).toBeGreaterThanOrEqual(room.left);
    expect(shown.right).toBeLessThanOrEqual(room.right);
  }
});
