'use client';

import type { CSSProperties } from 'react';
import { useTheme } from '../theme/ThemeContext.js';
import { forcedScheme, themeTokens } from '../theme/theme.js';

/**
 * The attributes that make an element a root of the kit's styles: the class, the scheme and the theme's base tokens.
 */
export interface ThemeRootProps {
  rootClassName: string;
  'data-ck-scheme': 'light' | 'dark' | undefined;
  style: CSSProperties;
}

/** The attributes of a root element, with the caller's own class and style after ours. */
export function useThemeRoot(className?: string, style?: CSSProperties): ThemeRootProps {
  const theme = useTheme();
  return {
    rootClassName: className ? `ck-root ${className}` : 'ck-root',
    'data-ck-scheme': forcedScheme(theme),
    style: { ...themeTokens(theme), ...style },
  };
}
