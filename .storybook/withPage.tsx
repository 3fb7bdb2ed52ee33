import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';
import { StringsProvider } from '../src/strings/StringsContext.js';

/** What the toolbar says about the page: its direction, language and text size, as a host app would set them. */
export const withPage: Decorator = (Story, { globals }) => {
  const { direction, locale, textSize } = globals;
  useEffect(() => {
    document.documentElement.dir = direction;
    document.documentElement.lang = locale;
    document.documentElement.style.fontSize = textSize;
  }, [direction, locale, textSize]);
  return (
    <StringsProvider locale={locale}>
      <Story />
    </StringsProvider>
  );
};
