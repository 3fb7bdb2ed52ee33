import type { Theme } from '../theme/theme.js';
import type { ChatElement } from './elementTypes.js';
import type { EmbeddedChat } from './embed.js';
import { mountChatLauncher } from './mountChatLauncher.js';
import { mountChatPanel } from './mountChatPanel.js';
import type { EmbedEvent, EmbedOptions } from './options.js';

type Mount = typeof mountChatPanel;

/** What HTML can say. What proves who signs in is never among it: attributes end up in logs and in copies of pages. */
const readers: Record<string, (value: string) => Partial<EmbedOptions>> = {
  'api-key': (apiKey) => (apiKey ? { apiKey } : {}),
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
    /** What attributes and `options` said when they were last looked at. */
    #said: Partial<EmbedOptions> = {};
    /** What is wanted by now: attributes, `options` and commands are all wishes, and the last one counts. */
    #wanted: Partial<EmbedOptions> = {};

    get options(): Partial<EmbedOptions> {
      return this.#options;
    }

    set options(options: Partial<EmbedOptions>) {
      this.#options = options;
      this.#follow();
    }

    get open(): () => void {
      return () => this.#want({ open: true });
    }

    set open(isOpen: unknown) {
      this.#want({ open: isOpen !== false && isOpen !== undefined && isOpen !== null });
    }

    connectedCallback(): void {
      this.#takeEarlyOptions();
      this.#follow();
    }

    attributeChangedCallback(): void {
      this.#follow();
    }

    disconnectedCallback(): void {
      // What is only moved is back by then, and stays as it is.
      queueMicrotask(() => {
        if (!this.isConnected) this.#unmount();
      });
    }

    /** With it `moveBefore` does not even disconnect. */
    connectedMoveCallback(): void {}

    close(): void {
      this.#want({ open: false });
    }

    selectChannel(channelId: number | null): void {
      this.#want({ channelId });
    }

    async sendMessage(text: string): Promise<void> {
      if (!this.#chat) throw new Error('This element is not in a page, or has no api-key.');
      await this.#chat.sendMessage(text);
    }

    /** A page that sets `options` before the script is here sets a plain property, which would hide this one. */
    #takeEarlyOptions(): void {
      if (!Object.hasOwn(this, 'options')) return;
      const { options } = this;
      Reflect.deleteProperty(this, 'options');
      this.options = options;
    }

    /** Frameworks set attributes before or after they insert an element: each change counts when it is made. */
    #follow(): void {
      const said: Partial<EmbedOptions> = {
        ...readAttributes(this),
        ...this.#options,
        onEvent: this.#tell,
      };
      const changes = changesOf(this.#said, said);
      this.#said = said;
      this.#want(changes);
    }

    /** It begins once it is in a page and has a key. */
    #want(changes: Partial<EmbedOptions>): void {
      this.#wanted = { ...this.#wanted, ...changes };
      if (this.#chat) this.#chat.update(changes);
      else if (this.isConnected && hasKey(this.#wanted)) this.#mount(this.#wanted);
    }

    #mount(options: EmbedOptions): void {
      this.#chat = mount(this, options);
      this.toggleAttribute('open', options.open === true);
    }

    #unmount(): void {
      this.#chat?.unmount();
      this.#chat = undefined;
    }

    #tell = (event: EmbedEvent): void => {
      if (event.type === 'open' || event.type === 'close') {
        const open = event.type === 'open';
        this.#wanted = { ...this.#wanted, open };
        this.toggleAttribute('open', open);
      }
      this.dispatchEvent(new CustomEvent(event.type, { detail: event }));
      this.#options.onEvent?.(event);
    };
  };
}

function readAttributes(element: Element): Partial<EmbedOptions> {
  const read = Object.entries(readers).map(([name, reader]) => {
    const value = element.getAttribute(name);
    return value === null ? {} : reader(value);
  });
  return Object.assign({ theme: readTheme(element), open: false }, ...read);
}

function readTheme(element: Element): Theme {
  const [scheme, accent] = [element.getAttribute('scheme'), element.getAttribute('accent')];
  return {
    ...(scheme === 'light' || scheme === 'dark' ? { scheme } : {}),
    ...(accent ? { accent } : {}),
  };
}

/** What is said anew, and, as undefined, what is said no longer. A key that is taken away is kept: see `readers`. */
function changesOf(before: Partial<EmbedOptions>, now: Partial<EmbedOptions>): Partial<EmbedOptions> {
  const { apiKey: _, ...former } = before;
  const names = Object.keys({ ...former, ...now }) as (keyof EmbedOptions)[];
  const changed = names.filter((name) => before[name] !== now[name]);
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

function hasKey(options: Partial<EmbedOptions>): options is EmbedOptions {
  return Boolean(options.apiKey);
}
