// What the examples take for granted: things that the app around them would have.

import type { ComponentType, ReactNode } from 'react';
import type { Emulator } from '../src/emulator/index.js';
import type { Channel, ChatError, CurrentUser, Message, User } from '../src/index.js';

export declare const key: string;
export declare const me: CurrentUser;
export declare const user: User;
export declare const channel: Channel;
export declare const message: Message;
export declare const error: ChatError;
export declare const emulator: Emulator;

export declare const App: ComponentType;
export declare const Greeting: ComponentType;
export declare const OrderCard: ComponentType<{ message: Message }>;
export declare const OrderLink: ComponentType<{ of: Message }>;
export declare const Price: ComponentType<{ of: Message }>;

export declare function getToken(): Promise<string>;
export declare function signOut(): void;
export declare function navigate(path: string): void;
export declare function openDialog(): void;
export declare function refetch(): Promise<unknown>;
export declare function setChannel(channel: Channel | undefined): void;
/** As of Testing Library. */
export declare function render(ui: ReactNode): void;
/** As of any test runner. */
export declare function test(name: string, body: () => Promise<void>): void;
