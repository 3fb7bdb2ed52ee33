import type { EmbeddedChat } from './embed.js';
import type { EmbedEvent, EmbedOptions } from './options.js';

/** The DOM events of the elements by name: what happened is their `detail`. They do not bubble. */
export type ChatElementEvents = {
  [Type in EmbedEvent['type']]: CustomEvent<Extract<EmbedEvent, { type: Type }>>;
};

type AllEvents = ChatElementEvents & Omit<HTMLElementEventMap, keyof ChatElementEvents>;

/** An embedded chat as an element. Its events are DOM events: `event.detail` is an {@link EmbedEvent}. */
export interface ChatElement extends HTMLElement, Omit<EmbeddedChat, 'update' | 'unmount' | 'open'> {
  /** What attributes cannot say, such as `authParams`, `strings` and `theme`; it comes before them. */
  options: Partial<EmbedOptions>;
  /** Opens a launcher's window. Set to a boolean, as frameworks do with `<chatkitty-launcher open>`, it is the attribute. */
  get open(): () => void;
  set open(isOpen: unknown);
  addEventListener<Type extends keyof AllEvents>(
    type: Type,
    listener: (event: AllEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof AllEvents>(
    type: Type,
    listener: (event: AllEvents[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'chatkitty-panel': ChatElement;
    'chatkitty-launcher': ChatElement;
  }
}
