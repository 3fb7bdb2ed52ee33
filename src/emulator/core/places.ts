import type { ChannelRecord, MessageRecord, ThreadRecord } from './world.js';

/** Where a message goes: into a channel, under another message, or into a thread. */
export interface Place {
  channel: ChannelRecord;
  thread?: ThreadRecord;
  parent?: MessageRecord;
}

export const inChannel = (channel: ChannelRecord): Place => ({ channel });

export const inThread = (thread: ThreadRecord): Place => ({ channel: thread.channel, thread });

/** A reply stays where its parent is. */
export const inReplyTo = (parent: MessageRecord): Place => ({
  channel: parent.channel,
  thread: parent.thread,
  parent,
});
