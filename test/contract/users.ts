import { describe, expect, it } from 'vitest';
import {
  channelNamed,
  createKitty,
  type OpenDoor,
  ok,
  record,
  refused,
  sendWith,
  setStage,
  settle,
  until,
} from './sdk.js';

/** protocol §6: people and the block list. */
export function describeUsers(open: OpenDoor) {
  const stage = setStage(open);

  it('getUsers and getUsersCount: everybody else, by name and presence', async () => {
    const { kitty } = await stage().signIn('jane');
    const names = async (filter?: object) =>
      (await ok(kitty.getUsers(filter && ({ filter } as never)))).paginator.items.map(({ name }) => name);
    expect(await names()).toEqual(['john', 'ada', 'grace', 'linus']);
    expect(await names({ displayName: 'naka' })).toEqual(['grace']);
    expect(await names({ name: 'JO' })).toEqual(['john']);
    expect(await names({ online: true })).toEqual(['ada', 'grace']);
    expect(await names({ online: false })).toEqual(['john', 'linus']);
    expect((await ok(kitty.getUsersCount({ filter: { online: true } } as never))).count).toBe(2);
    expect((await ok(kitty.getUsersCount())).count).toBe(4);
  });

  it('getUser and getUserIsChannelMember', async () => {
    const jane = await stage().signIn('jane');
    const linus = (await ok(jane.kitty.getUsers({ filter: { name: 'linus' } } as never))).paginator.items[0];
    const { user } = await ok(jane.kitty.getUser(linus?.id ?? 0));
    expect(user.displayName).toBe('Linus Haddad');
    const isMember = async (name: string) =>
      (await ok(jane.kitty.getUserIsChannelMember({ user, channel: await channelNamed(jane.kitty, name) })))
        .isMember;
    expect(await isMember('General')).toBe(true);
    expect(await isMember('Launch plan')).toBe(false);
  });

  it('getUser: of a person who does not exist harms no other call', async () => {
    const jane = await stage().signIn('jane');
    const channel = await channelNamed(jane.kitty, 'General');
    const answers = record<unknown>();
    // The SDK hands errors to every call but this one, which therefore never settles.
    void jane.kitty.getUser(99_999).then(answers.push);
    expect(await sendWith(jane, { channel, body: 'still here' })).toMatchObject({ body: 'still here' });
    expect(answers.seen).toEqual([]);
  });

  it('getCurrentUser: the person, and every topic the SDK listens to', async () => {
    const { kitty, me } = await stage().signIn('jane');
    const { user } = await ok(kitty.getCurrentUser());
    expect(user).toMatchObject({ id: me.id, name: 'jane', presence: { status: 'AVAILABLE', online: true } });
    expect((await fetch(user.displayPictureUrl)).headers.get('content-type')).toMatch(/^image\//);
    expect(Object.keys(user._topics).sort()).toEqual(
      'calls channels contacts messages notifications participants reactions self threads users'.split(' '),
    );
  });

  it('onCurrentUserChanged: who signs in, and nobody after endSession', async () => {
    const kitty = createKitty(stage().door.host);
    const seen = record<string | undefined>();
    kitty.onCurrentUserChanged((user) => seen.push(user?.name));
    await ok(kitty.startSession({ username: 'jane' }));
    await kitty.endSession();
    expect(seen.seen.filter((name, index) => index === 0 || name !== seen.seen[index - 1])).toEqual([
      undefined,
      'jane',
      undefined,
    ]);
  });

  it('updateCurrentUser: name and properties, and onCurrentUserChanged hears of them', async () => {
    const { kitty } = await stage().signIn('jane');
    const observed = record<string | undefined>();
    kitty.onCurrentUserChanged((user) => observed.push(user?.displayName));
    const { user } = await ok(
      kitty.updateCurrentUser((me) => ({ ...me, displayName: 'Jane F.', properties: { mood: 'sunny' } })),
    );
    expect(user).toMatchObject({ displayName: 'Jane F.', properties: { mood: 'sunny' } });
    expect(observed.seen.at(-1)).toBe('Jane F.');
    expect((await ok(kitty.getCurrentUser())).user.displayName).toBe('Jane F.');
  });

  describe('updateCurrentUserDisplayPicture', () => {
    it('takes a picture that lives elsewhere', async () => {
      const { kitty } = await stage().signIn('jane');
      const file = { url: 'https://a.test/me.png', name: 'me.png', contentType: 'image/png', size: 1 };
      const { user } = await ok(kitty.updateCurrentUserDisplayPicture({ file } as never));
      expect(user.displayPictureUrl).toBe('https://a.test/me.png');
    });

    it('refuses a File, which the SDK empties on its way', async () => {
      const { kitty, me } = await stage().signIn('jane');
      const file = new File(['pixels'], 'me.png', { type: 'image/png' });
      expect(await refused(kitty.updateCurrentUserDisplayPicture({ file } as never))).toMatchObject({
        error: 'ValidationError',
      });
      expect((await ok(kitty.getCurrentUser())).user.displayPictureUrl).toBe(me.displayPictureUrl);
    });
  });

  it('blockUser, getUserBlockList and deleteUserBlockListItem: no notifications while blocked', async () => {
    const { kitty } = await stage().signIn('jane');
    const [ada] = (await ok(kitty.getUsers({ filter: { name: 'ada' } } as never))).paginator.items;
    const notified = record<string>();
    kitty.onNotificationReceived(({ body }) => notified.push(body));
    await ok(kitty.blockUser({ user: ada } as never));
    const [item] = (await ok(kitty.getUserBlockList())).paginator.items;
    expect(item?.user.name).toBe('ada');
    await stage().emulator.as('ada').sendMessage('General', 'unheard');
    await settle();
    expect((await ok(kitty.deleteUserBlockListItem({ item } as never))).user.name).toBe('ada');
    expect((await ok(kitty.getUserBlockList())).paginator.items).toEqual([]);
    await stage().emulator.as('ada').sendMessage('General', 'heard');
    await until(() => notified.seen.length > 0);
    expect(notified.seen).toEqual(['heard']);
  });
}
