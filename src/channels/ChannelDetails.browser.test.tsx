import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InChannel } from '../../test/InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChannelDetails, type ChannelDetailsProps } from './ChannelDetails.js';

const button = (name: string | RegExp) => screen.findByRole('button', { name }, WAIT);
const dialog = (name: string) => screen.findByRole('dialog', { name }, WAIT);
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT);
const member = async (name: string) => {
  const row = (await button(name)).closest('li');
  if (!row) throw new Error(`${name} is in no list.`);
  return row;
};

async function openDetails(
  name: string,
  { onMessage, ...options }: Partial<ChannelDetailsProps> & RenderWithChatOptions = {},
) {
  const chat = await renderWithChat(
    <InChannel name={name}>
      {(channel) => (
        <div style={{ blockSize: 640, inlineSize: 320 }}>
          <ChannelDetails channel={channel} onMessage={onMessage} />
        </div>
      )}
    </InChannel>,
    options,
  );
  await screen.findByRole('region', { name: 'Channel details' }, WAIT);
  await screen.findByRole('list', { name: 'Members' }, WAIT);
  return chat;
}

it('tells what a channel is about and who is in it, with presence and who made it', async () => {
  const { emulator } = await openDetails('General');
  expect(screen.getByText('Everything that concerns all of us')).toBeVisible();
  expect(await member('Jane Ferreira')).toHaveTextContent('You · Creator');
  expect(await member('Linus Haddad')).toHaveTextContent('Offline');

  await emulator.as('linus').goOnline();
  await waitFor(async () => expect(await member('Linus Haddad')).toHaveTextContent('Online'), WAIT);
});

it('invites people who are not in it yet', async () => {
  await openDetails('Launch plan');
  await userEvent.click(await button('Invite people'));
  const picker = await dialog('Invite people to Launch plan');
  await userEvent.click(await within(picker).findByRole('checkbox', { name: 'Linus Haddad' }, WAIT));
  expect(within(picker).queryByRole('checkbox', { name: 'Ada Lindqvist' })).toBeNull();
  await userEvent.click(within(picker).getByRole('button', { name: 'Invite' }));

  await isClosed();
  expect(await member('Linus Haddad')).toBeVisible();
});

it('says who could not be invited, and keeps them chosen', async () => {
  const { emulator } = await openDetails('Launch plan');
  emulator.faults.failNext('inviteUser', 1, { error: 'Oops', message: 'The room is full.' });
  await userEvent.click(await button('Invite people'));
  const picker = await dialog('Invite people to Launch plan');
  await userEvent.click(within(picker).getByRole('button', { name: 'Invite' }));
  expect(within(picker).getByText('Choose at least one person.')).toBeVisible();

  const linus = await within(picker).findByRole('checkbox', { name: 'Linus Haddad' }, WAIT);
  await userEvent.click(linus);
  await userEvent.click(within(picker).getByRole('button', { name: 'Invite' }));
  expect(
    await within(picker).findByText(/Linus Haddad could not be invited.*The room is full/, {}, WAIT),
  ).toBeVisible();
  expect(linus).toBeChecked();
});

it('changes name and description for everybody', async () => {
  await openDetails('General');
  await userEvent.click(await button('Edit'));
  const form = await dialog('Edit channel');
  await userEvent.fill(within(form).getByRole('textbox', { name: 'Name' }), 'The square');
  await userEvent.fill(within(form).getByRole('textbox', { name: 'Description' }), 'Where all roads meet');
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));

  await isClosed();
  expect(await screen.findByText('The square', {}, WAIT)).toBeVisible();
  expect(screen.getByText('Where all roads meet')).toBeVisible();
});

it('says why a change was refused', async () => {
  const { emulator } = await openDetails('General');
  emulator.faults.failNext('updateChannel', 1, { error: 'Oops', message: 'The sign is screwed on.' });
  await userEvent.click(await button('Edit'));
  const form = await dialog('Edit channel');
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  expect(await within(form).findByRole('alert', {}, WAIT)).toHaveTextContent('The sign is screwed on.');
});

it('offers nothing that the server would refuse', async () => {
  await openDetails('Design');
  expect(await button('Leave channel')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Delete channel' })).toBeNull();

  await userEvent.click(await button('Linus Haddad'));
  const card = await dialog('Profile of Linus Haddad');
  expect(within(card).queryByRole('button', { name: 'Make moderator' })).toBeNull();
});

it('appoints moderators, who can then change the channel', async () => {
  const { emulator } = await openDetails('General');
  await userEvent.click(await button('John Okafor'));
  const card = await dialog('Profile of John Okafor');
  await userEvent.click(within(card).getByRole('button', { name: 'Make moderator' }));

  expect(await within(card).findByText('Moderator', {}, WAIT)).toBeVisible();
  const { id } = await emulator.as('linus').sendMessage('General', 'Out of place');
  await emulator.as('john').deleteMessage(id);
});

it('deletes once the person has said that they mean it', async () => {
  const { emulator } = await openDetails('General');
  await userEvent.click(await button('Delete channel'));
  const question = await dialog('Delete General?');
  await userEvent.click(within(question).getByRole('button', { name: 'Delete channel' }));

  await waitFor(() => expect(screen.queryByRole('region')).toBeNull(), WAIT);
  await expect(emulator.as('john').sendMessage('General', 'Hello?')).rejects.toThrow(/no channel "General"/);
});

it('starts a conversation with a member, and blocks and unblocks them', async () => {
  const onMessage = vi.fn();
  await openDetails('General', { onMessage });
  await userEvent.click(await button('John Okafor'));
  const card = await dialog('Profile of John Okafor');
  await userEvent.click(within(card).getByRole('button', { name: 'Block' }));
  await userEvent.click(await within(card).findByRole('button', { name: 'Unblock' }, WAIT));
  await within(card).findByRole('button', { name: 'Block' }, WAIT);

  await userEvent.click(within(card).getByRole('button', { name: 'Message' }));
  await waitFor(() => expect(onMessage.mock.calls).toMatchObject([[{ name: 'jane-john' }]]), WAIT);
  await isClosed();
  expect(await button('John Okafor')).toHaveFocus();
});

it('searches a long list, and shows the rest of it on demand', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `crew-${String(index + 1).padStart(2, '0')}`);
  await openDetails('Deck', {
    fixture: {
      name: 'crew',
      users: ['jane', ...names].map((name) => ({ name })),
      channels: [{ type: 'PUBLIC', name: 'Deck', members: ['jane', ...names], messages: [] }],
    },
  });
  const count = () => screen.getAllByRole('listitem').length;
  await waitFor(() => expect(count()).toBe(25), WAIT);
  await userEvent.click(await button('Show more'));
  await waitFor(() => expect(count()).toBe(41), WAIT);

  await userEvent.fill(screen.getByRole('searchbox', { name: 'Search members' }), 'crew-37');
  await waitFor(() => expect(count()).toBe(1), WAIT);
  expect(await member('crew-37')).toBeVisible();
});
