import { launcherLabel } from '../panel/launcherLabel.js';
import { mergeStrings } from '../strings/mergeStrings.js';
import { panelStrings } from '../strings/panelStrings.js';
import { forcedScheme, themeTokens } from '../theme/theme.js';
import { isOwnEscape } from '../ui/isOwnEscape.js';
import { type EmbedOptions, themeOf } from './options.js';

const SVG = 'http://www.w3.org/2000/svg';
const MAX_COUNT = 99;
const BUBBLE = 'M21 12a8.5 8.5 0 0 1-12.2 7.7L3 21l1.3-5.8A8.5 8.5 0 1 1 21 12Z';
const CROSS = 'M6 6l12 12M18 6 6 18';

/** The launcher as it is drawn before any of the chat's code is here: plain elements, no framework. */
export interface LauncherView {
  /** Where the chat goes. */
  readonly panel: HTMLElement;
  show(state: LauncherState): void;
  /** Gives the focus to the window that has opened, or to the button once it has closed. */
  focus(isOpen: boolean): void;
}

/** What the launcher shows. */
export interface LauncherState {
  options: EmbedOptions;
  isOpen: boolean;
  /** How many channels have something unread. */
  count: number;
}

/** Draws a launcher into a place; `onToggle` hears of every press, and of Escape inside the window. */
export function createLauncherView(place: HTMLElement, onToggle: () => void): LauncherView {
  // What stands in the panel is hidden by the chat's own shadow root, once that is here.
  const panel = element('div', 'launcher-panel', element('span', 'spinner launcher-loading'));
  const title = element('span', 'launcher-title pane-words pane-title');
  const closer = element('button', 'icon-button', drawing(CROSS));
  const bar = element('div', 'launcher-bar pane-header', title, closer);
  const view = element('div', 'launcher-window', bar, panel);
  const badge = element('span', 'badge launcher-badge');
  const button = element('button', 'launcher-button icon-button');
  const launcher = element('div', 'chat-launcher root', view, button);
  button.dataset.variant = 'primary';
  badge.ariaHidden = 'true';
  view.role = 'dialog';
  view.tabIndex = -1;
  for (const each of [button, closer]) {
    each.setAttribute('type', 'button');
    each.addEventListener('click', onToggle);
  }
  view.addEventListener('keydown', (event) => {
    // What is pressed inside the panel's own shadow root seems to come from the panel.
    const [target = null] = event.composedPath();
    const { key, defaultPrevented } = event;
    if (isOwnEscape({ key, defaultPrevented, target })) onToggle();
  });
  place.replaceChildren(launcher);

  return {
    panel,
    focus: (isOpen) => (isOpen ? view : button).focus({ preventScroll: true }),
    show({ options, isOpen, count }) {
      const words = mergeStrings({ panel: panelStrings }, options.strings).panel;
      const theme = themeOf(options);
      launcher.removeAttribute('style');
      for (const [token, value] of Object.entries(themeTokens(theme)))
        launcher.style.setProperty(token, value);
      setData(launcher, { position: options.position ?? 'end', ckScheme: forcedScheme(theme) });
      view.hidden = !isOpen;
      view.ariaLabel = title.textContent = words.label;
      closer.ariaLabel = words.close;
      button.ariaLabel = launcherLabel(words, isOpen, count);
      button.ariaExpanded = String(isOpen);
      badge.textContent = count > MAX_COUNT ? `${MAX_COUNT}+` : String(count);
      button.replaceChildren(drawing(isOpen ? CROSS : BUBBLE), ...(count > 0 && !isOpen ? [badge] : []));
    },
  };
}

/** The first class names the part. */
function element(name: string, classes: string, ...children: Element[]): HTMLElement {
  const created = document.createElement(name);
  created.className = classes.replace(/\S+/g, 'ck-$&');
  created.dataset.ckPart = classes.replace(/ .*/, '');
  created.append(...children);
  return created;
}

function drawing(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  const looks = { viewBox: '0 0 24 24', width: '24', height: '24', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries({ ...looks, 'stroke-width': '1.5', 'aria-hidden': 'true' })) {
    svg.setAttribute(name, value);
  }
  return svg;
}

function setData({ dataset }: HTMLElement, values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
}
