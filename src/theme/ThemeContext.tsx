'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Theme } from './theme.js';

const ThemeContext = createContext<Theme>({});

/** Props of {@link ThemeProvider}. */
export interface ThemeProviderProps {
  /** Base values; what is left out comes from an outer provider, else from CSS. */
  theme?: Theme;
  children?: ReactNode;
}

/**
 * Themes every component below it; renders no element of its own.
 *
 * @example
 * <ThemeProvider theme={{ scheme: 'dark', accent: 'rebeccapurple' }}>
 *   <ChatPanel />
 * </ThemeProvider>
 */
export function ThemeProvider({ theme, children }: ThemeProviderProps) {
  const outer = useContext(ThemeContext);
  const merged = useMemo(() => ({ ...outer, ...theme }), [outer, theme]);
  return <ThemeContext.Provider value={merged}>{children}</ThemeContext.Provider>;
}

/**
 * The theme in force; updates when a provider above changes it.
 *
 * @example
 * function Swatch() {
 *   const { accent = 'the default' } = useTheme();
 *   return <p>Accent: {accent}</p>;
 * }
 */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}
