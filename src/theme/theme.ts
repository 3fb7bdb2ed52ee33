/**
 * The look of the kit: base values from which every other design token is derived. Colours can be any CSS colour;
 * `light-dark(…, …)` sets one for each scheme.
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
  /** The accent colour: own messages, primary buttons, unread marks. Sets `--ck-accent`. */
  accent?: string;
  /** The surface behind everything. Sets `--ck-background`. */
  background?: string;
  /** The text colour. Sets `--ck-foreground`. */
  foreground?: string;
  /** Destructive actions and failures. Sets `--ck-danger`. */
  danger?: string;
  /** The dot that shows who is online. Sets `--ck-presence`. */
  presence?: string;
  /** The base corner radius, such as `'10px'`. Sets `--ck-radius`. */
  radius?: string;
  /** One step of the spacing grid, such as `'4px'`; smaller is denser. Sets `--ck-spacing`. */
  spacing?: string;
  /** A font stack; by default the font of the page. Sets `--ck-font-family`. */
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
