import { describe } from 'vitest';
import { describeChannelLists } from './contract/channelLists.js';
import { describeChannels } from './contract/channels.js';
import { describeFaults } from './contract/faults.js';
import { describeUploads } from './contract/files.js';
import { describeLive } from './contract/live.js';
import { describeMessages } from './contract/messages.js';
import { describeReactions } from './contract/reactions.js';
import { describeReading } from './contract/reading.js';
import { describeReadOnly } from './contract/readOnly.js';
import type { OpenDoor } from './contract/sdk.js';
import { describeSessions } from './contract/session.js';
import { describeThreads } from './contract/threads.js';
import { describeUsers } from './contract/users.js';

/** What every door of the emulator promises, tried with the real SDK. The blocks follow protocol §6 and §7. */
export function describeEmulator(door: string, open: OpenDoor, { uploads = true } = {}) {
  describe(`the emulator through its ${door}`, () => {
    describe('sessions', () => describeSessions(open));
    describe('lists of channels', () => describeChannelLists(open));
    describe('channels', () => describeChannels(open));
    describe('read-only channels', () => describeReadOnly(open));
    describe('messages', () => describeMessages(open));
    describe('reactions', () => describeReactions(open));
    describe('reading', () => describeReading(open));
    describe('faults', () => describeFaults(open));
    describe('live', () => describeLive(open));
    describe('people', () => describeUsers(open));
    describe('threads', () => describeThreads(open));
    if (uploads) describe('uploads', () => describeUploads(open));
  });
}
