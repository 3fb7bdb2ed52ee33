const USUAL_FONT_SIZE = '16px';

const sheets = new Map<string, CSSStyleSheet>();

/** Constructed sheets are shared by all embeds of a page, and need no permission of a content security policy. */
function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** A place inside an element that the page's CSS does not reach, and whose CSS does not reach the page. */
export function isolate(host: Element, ...styles: readonly string[]): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map(sheetOf);
  const place = document.createElement('div');
  place.className = 'ck-embed';
  root.replaceChildren(place);
  // Pages like to resize the root's font, and with it every rem. `medium` is what the reader chose, which nobody knows
  // where the element is not in the page yet.
  place.style.setProperty('--ck-rem', getComputedStyle(place).fontSize || USUAL_FONT_SIZE);
  return place;
}

/** Takes everything out again. A shadow root cannot be detached, but an empty one shows nothing. */
export function clear(host: Element): void {
  host.shadowRoot?.replaceChildren();
}
