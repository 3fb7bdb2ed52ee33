import type { Theme } from '../theme/theme.js';
import type { EmbeddedChat } from './embed.js';
import { mountChatLauncher } from './mountChatLauncher.js';
import { mountChatPanel } from './mountChatPanel.js';
import type { EmbedEvent, EmbedOptions } from './options.js';

type Mount = typeof mountChatPanel;

/** What HTML can say. What proves who signs in is never among it: attributes end up in logs and in copies of pages. */
const readers: Record<string, (value: string) => Partial<EmbedOptions>> = {
  'api-key': (apiKey) => ({ apiKey }),
  username: (username) => ({ username }),
  host: (host) => ({ host }),
  insecure: () => ({ isSecure: false }),
  'channel-id': (id) => ({ channelId: Number(id) || null }),
  layout: (layout) => ({ layout: layout === 'rows' ? 'rows' : 'bubbles' }),
  locale: (locale) => ({ locale }),
  density: (density) => ({ density: density === 'compact' ? 'compact' : 'comfortable' }),
  match: (match) => ({ match }),
  position: (position) => ({ position: position === 'start' ? 'start' : 'end' }),
  open: () => ({ open: true }),
};

/** What is true while an attribute is absent. */
const absent: Partial<EmbedOptions> = {
  username: undefined,
  host: undefined,
  isSecure: true,
  layout: 'bubbles',
  locale: undefined,
  density: 'comfortable',
  match: undefined,
  position: 'end',
  open: false,
};

/** The DOM events of the elements by name: what happened is their `detail`. They do not bubble. */
export type ChatElementEvents = {
  [Type in EmbedEvent['type']]: CustomEvent<Extract<EmbedEvent, { type: Type }>>;
};

/** An embedded chat as an element. Its events are DOM events: `event.detail` is an {@link EmbedEvent}. */
export interface ChatElement extends HTMLElement, Omit<EmbeddedChat, 'update' | 'unmount'> {
  /** What attributes cannot say, such as `authParams`, `strings` and `theme`; it comes before them. */
  options: Partial<EmbedOptions>;
  addEventListener<Type extends keyof ChatElementEvents>(
    type: Type,
    listener: (event: ChatElementEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'chatkitty-panel': ChatElement;
    'chatkitty-launcher': ChatElement;
  }
}

/**
 * Defines `<chatkitty-panel>` and `<chatkitty-launcher>`; a second call changes nothing. The script version calls it.
 * Attributes: `api-key`, `username`, `host`, `insecure`, `channel-id`, `layout`, `locale`, `density`, `scheme`,
 * `accent`, `match`, `position`, `open`. Everything else is set with the property `options`.
 *
 * @example
 * import { defineChatElements } from 'chatkitty-react/embed';
 *
 * defineChatElements();
 * const chat = document.createElement('chatkitty-launcher');
 * chat.setAttribute('api-key', 'your-key');
 * chat.options = { username: 'ada', authParams: async () => ({ token: await (await fetch('/token')).text() }) };
 * chat.addEventListener('unread', ({ detail }) => console.log(detail.count));
 * document.body.append(chat);
 */
export function defineChatElements(): void {
  define('chatkitty-panel', mountChatPanel);
  define('chatkitty-launcher', mountChatLauncher);
}

function define(name: string, mount: Mount): void {
  if (!customElements.get(name)) customElements.define(name, chatElement(mount));
}

function chatElement(mount: Mount): CustomElementConstructor {
  // Made here, since there is no HTMLElement to extend where a server loads this module.
  return class extends HTMLElement implements ChatElement {
    static observedAttributes = [...Object.keys(readers), 'scheme', 'accent'];

    #chat: EmbeddedChat | undefined;
    #options: Partial<EmbedOptions> = {};

    get options(): Partial<EmbedOptions> {
      return this.#options;
    }

    set options(options: Partial<EmbedOptions>) {
      this.#options = options;
      this.#follow();
    }

    connectedCallback(): void {
      this.#follow();
    }

    attributeChangedCallback(): void {
      this.#follow();
    }

    disconnectedCallback(): void {
      this.#chat?.unmount();
      this.#chat = undefined;
    }

    open(): void {
      this.#chat?.open();
    }

    close(): void {
      this.#chat?.close();
    }

    selectChannel(channelId: number | null): void {
      this.#chat?.selectChannel(channelId);
    }

    async sendMessage(text: string): Promise<void> {
      if (!this.#chat) throw new Error('This element is not in a page, or has no api-key.');
      await this.#chat.sendMessage(text);
    }

    /** Frameworks set attributes before or after they insert an element: it begins once it is there and has a key. */
    #follow(): void {
      const options = { ...absent, ...this.#said(), ...this.#options, onEvent: this.#tell };
      if (this.#chat) this.#chat.update(options);
      else if (this.isConnected && hasKey(options)) this.#chat = mount(this, options);
    }

    #said(): Partial<EmbedOptions> {
      const said = Object.entries(readers).map(([name, read]) => {
        const value = this.getAttribute(name);
        return value === null ? {} : read(value);
      });
      return Object.assign({ theme: this.#theme() }, ...said);
    }

    #theme(): Theme {
      const [scheme, accent] = [this.getAttribute('scheme'), this.getAttribute('accent')];
      return {
        ...(scheme === 'light' || scheme === 'dark' ? { scheme } : {}),
        ...(accent ? { accent } : {}),
      };
    }

    #tell = (event: EmbedEvent): void => {
      if (event.type === 'open' || event.type === 'close')
        this.toggleAttribute('open', event.type === 'open');
      this.#options.onEvent?.(event);
      this.dispatchEvent(new CustomEvent(event.type, { detail: event }));
    };
  };
}

function hasKey(options: Partial<EmbedOptions>): options is EmbedOptions {
  return Boolean(options.apiKey);
}
