import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import './preview.css';
import { withChat } from './withChat.js';
import { withPage } from './withPage.js';

const scheme = import.meta.env.STORYBOOK_SCHEME === 'dark' ? 'dark' : 'light';

const toolbar = (
  title: string,
  icon: 'transfer' | 'globe' | 'paragraph',
  items: { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    withChat,
    withPage,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: scheme,
      attributeName: 'data-scheme',
    }),
  ],
  initialGlobals: { direction: 'ltr', locale: 'en', textSize: '100%' },
  globalTypes: {
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    locale: toolbar('Locale', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'de', title: 'Deutsch' },
      { value: 'ja', title: '日本語' },
      { value: 'ar', title: 'العربية' },
    ]),
    textSize: toolbar('Text size', 'paragraph', [
      { value: '100%', title: 'Text 100%' },
      { value: '150%', title: 'Text 150%' },
      { value: '200%', title: 'Text 200%' },
    ]),
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { matchers: { color: /(background|color)$/i, date: /Date$/ } },
    options: {
      storySort: { order: ['Welcome', 'Theming', 'Emulator', 'Scenes', 'Panel', '*', 'Primitives'] },
    },
  },
};

export default preview;
