/**
 * How the kit looks: a handful of base values from which every other token is derived.
 * Colours are any CSS colour; `light-dark(…, …)` gives each scheme its own.
 *
 * @example
 * const theme: Theme = { accent: '#0a7d5a', radius: '6px' };
 */
export interface Theme {
  /**
   * `auto` follows the page's `color-scheme`; the others force one.
   * @default 'auto'
   */
  scheme?: 'auto' | 'light' | 'dark';
  /** The one loud colour: own messages, primary buttons, unread marks. Sets `--ck-accent`. */
  accent?: string;
  /** What everything is drawn on. Sets `--ck-background`. */
  background?: string;
  /** Text. Sets `--ck-foreground`. */
  foreground?: string;
  /** What destroys or has failed. Sets `--ck-danger`. */
  danger?: string;
  /** The dot of somebody who is online. Sets `--ck-presence`. */
  presence?: string;
  /** The radius that all corners follow, such as `'10px'`. Sets `--ck-radius`. */
  radius?: string;
  /** One step of the spacing grid, such as `'4px'`; smaller is denser. Sets `--ck-spacing`. */
  spacing?: string;
  /** A font stack; without it the kit speaks in the page's font. Sets `--ck-font-family`. */
  fontFamily?: string;
}

const tokenNames = {
  accent: '--ck-accent',
  background: '--ck-background',
  foreground: '--ck-foreground',
  danger: '--ck-danger',
  presence: '--ck-presence',
  radius: '--ck-radius',
  spacing: '--ck-spacing',
  fontFamily: '--ck-font-family',
} as const satisfies Record<Exclude<keyof Theme, 'scheme'>, `--ck-${string}`>;

/** The base tokens a theme sets, ready for a `style` attribute; what it leaves out is left to the page. */
export function themeTokens(theme: Theme): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const [name, token] of Object.entries(tokenNames)) {
    const value = theme[name as keyof typeof tokenNames];
    if (value) tokens[token] = value;
  }
  return tokens;
}

/** The value of `data-ck-scheme`: absent when the page decides. */
export function forcedScheme({ scheme }: Theme): 'light' | 'dark' | undefined {
  return scheme === 'auto' ? undefined : scheme;
}
