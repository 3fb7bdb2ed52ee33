// Every entry's types must make sense to an app that has none of our own dependencies of development.
export type { ChatKittyProviderProps, Message } from 'chatkitty-react';
export type { EmbedOptions } from 'chatkitty-react/embed';
export type { Emulator } from 'chatkitty-react/emulator';
export type { InstalledEmulator } from 'chatkitty-react/emulator/browser';
export type { EmulatorServer } from 'chatkitty-react/emulator/node';
export type { ChatApi } from 'chatkitty-react/hooks';
export type { useChannels } from 'chatkitty-react/suspense';
