/** The features of a {@link ChatPanel} beyond reading and writing. */
export interface PanelFeatures {
  /** Starting channels and conversations. */
  createChannel: boolean;
  /** Finding channels that could be joined. */
  browseChannels: boolean;
  /** The details of a channel, with its members. */
  channelDetails: boolean;
  /** Answering a message in a thread of its own, and the list of such threads. */
  threads: boolean;
  /** The bell with its list and settings, the toasts, and the alerts. */
  notifications: boolean;
  /** One’s own profile, and signing out. */
  profile: boolean;
}

/** The default: everything. */
export const allPanelFeatures: PanelFeatures = {
  createChannel: true,
  browseChannels: true,
  channelDetails: true,
  threads: true,
  notifications: true,
  profile: true,
};
