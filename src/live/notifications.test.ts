import { describe, expect, it } from 'vitest';
import type { Notification, User } from '../sdk/index.js';
import { addNotification, KEPT_NOTIFICATIONS, type NotificationEntry, withRead } from './notifications.js';
import { forgetParticipants, participantEntered, participantLeft } from './participants.js';

const notification = (id: number, readTime: string | null = null) => ({ id, readTime }) as Notification;
const add = (entries: readonly NotificationEntry[], id: number) => addNotification(entries, notification(id));
const idsOf = (entries: readonly NotificationEntry[]) => entries.map((entry) => entry.notification.id);

describe('notifications', () => {
  it('are kept newest first', () => {
    expect(idsOf([1, 2, 3].reduce(add, []))).toEqual([3, 2, 1]);
  });

  it('are known once', () => {
    const entries = add([], 1);

    expect(add(entries, 1)).toBe(entries);
  });

  it('may have been read elsewhere', () => {
    expect(addNotification([], notification(1, '2026-01-01T00:00:00Z'))[0]?.read).toBe(true);
    expect(add([], 1)[0]?.read).toBe(false);
  });

  it('do not grow for ever', () => {
    const entries = Array.from({ length: KEPT_NOTIFICATIONS + 5 }, (_, id) => id).reduce(add, []);

    expect(entries).toHaveLength(KEPT_NOTIFICATIONS);
    expect(idsOf(entries)[0]).toBe(KEPT_NOTIFICATIONS + 4);
  });

  it('are marked read, and only those meant', () => {
    const entries = [1, 2].reduce(add, []);
    const after = withRead(entries, ({ id }) => id === 1);

    expect(after).toEqual([entries[0], { notification: notification(1), read: true }]);
    expect(after[0]).toBe(entries[0]);
    expect(withRead(after, ({ id }) => id === 1)).toBe(after);
  });
});

describe('participants', () => {
  const ada = { id: 1, name: 'ada' } as User;

  it('are there from entering to leaving, each once, as they were last seen', () => {
    const renamed = { ...ada, displayName: 'Ada' };
    const here = participantEntered(participantEntered({}, 10, ada), 10, renamed);

    expect(here).toEqual({ 10: [renamed] });
    expect(participantLeft(here, 10, ada.id)).toEqual({ 10: [] });
    expect(participantLeft(here, 11, ada.id)[10]).toBe(here[10]);
  });

  it('are forgotten where the chat is opened anew', () => {
    const here = participantEntered(participantEntered({}, 10, ada), 11, ada);

    expect(forgetParticipants(here, 10)).toEqual({ 11: [ada] });
    expect(forgetParticipants(here, 12)).toBe(here);
  });
});
