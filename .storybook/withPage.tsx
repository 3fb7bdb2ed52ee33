import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useEffect } from 'react';
import { StringsProvider } from '../src/strings/StringsContext.js';

/** What the toolbar says about the page: its direction, language and text size, as a host app would set them. */
export const withPage: Decorator = (Story, { globals: { direction, locale, textSize } }) => (
  <Page {...{ direction, locale, textSize }}>
    <Story />
  </Page>
);

interface PageProps {
  direction: string;
  locale: string;
  textSize: string;
  children: ReactNode;
}

function Page({ direction, locale, textSize, children }: PageProps) {
  useEffect(() => {
    document.documentElement.dir = direction;
    document.documentElement.lang = locale;
    document.documentElement.style.fontSize = textSize;
  }, [direction, locale, textSize]);
  return <StringsProvider locale={locale}>{children}</StringsProvider>;
}
