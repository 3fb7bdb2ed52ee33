// Every entry's types must make sense to an app that has none of our own dependencies of development.
import type { ChatElement } from 'chatkitty-react/embed';

export type { ChatKittyProviderProps, Message } from 'chatkitty-react';
export type { EmbedOptions } from 'chatkitty-react/embed';
export type { Emulator } from 'chatkitty-react/emulator';
export type { InstalledEmulator } from 'chatkitty-react/emulator/browser';
export type { EmulatorServer } from 'chatkitty-react/emulator/node';
export type { ChatApi } from 'chatkitty-react/hooks';
export type { useChannels } from 'chatkitty-react/suspense';

export const launcher: ChatElement = document.createElement('chatkitty-launcher');
launcher.addEventListener('unread', ({ detail }) => console.log(detail.count.toFixed()));
