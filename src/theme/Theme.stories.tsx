import type { Meta, StoryObj } from '@storybook/react-vite';
import { Surface } from '../ui/Surface.js';
import { ThemeProvider } from './ThemeContext.js';
import type { Theme } from './theme.js';

const surfaces = [
  '--ck-surface-1',
  '--ck-surface-2',
  '--ck-surface-3',
  '--ck-surface-float',
  '--ck-hover',
  '--ck-selected',
  '--ck-accent-soft',
  '--ck-danger-soft',
];
const words = ['--ck-text', '--ck-text-muted', '--ck-accent-text', '--ck-danger-text'];
const fills = [
  ['--ck-accent-fill', '--ck-accent-contrast'],
  ['--ck-danger-fill', '--ck-danger-contrast'],
  ['--ck-bubble-own', '--ck-bubble-own-text'],
  ['--ck-bubble-other', '--ck-bubble-other-text'],
] as const;

function Palette({ theme }: { theme?: Theme }) {
  return (
    <ThemeProvider theme={theme}>
      <Surface part="story" style={{ padding: 24, display: 'grid', gap: 12 }}>
        {surfaces.map((surface) => (
          <div
            key={surface}
            style={{ display: 'flex', flexWrap: 'wrap', gap: 20, padding: 12, background: `var(${surface})` }}
          >
            {words.map((word) => (
              <span key={word} style={{ color: `var(${word})`, fontSize: 13 }}>
                {word.slice(5)} on {surface.slice(5)}
              </span>
            ))}
          </div>
        ))}
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
          {fills.map(([fill, text]) => (
            <span
              key={fill}
              style={{
                padding: '8px 14px',
                borderRadius: 18,
                background: `var(${fill})`,
                color: `var(${text})`,
              }}
            >
              {text.slice(5)}
            </span>
          ))}
        </div>
      </Surface>
    </ThemeProvider>
  );
}

const meta: Meta<typeof Palette> = { title: 'Theme/Palette', component: Palette };
export default meta;
type Story = StoryObj<typeof meta>;

/** Every pair of text and ground here is checked for WCAG AA, in each story and in both schemes. */
export const Default: Story = {};
export const Green: Story = { args: { theme: { accent: '#0a7d5a' } } };
export const Yellow: Story = { args: { theme: { accent: '#ffd400' } } };
export const Pink: Story = { args: { theme: { accent: 'hotpink', danger: 'darkorange' } } };
export const Black: Story = { args: { theme: { accent: '#111' } } };
export const White: Story = { args: { theme: { accent: 'white' } } };
export const ForcedDark: Story = { args: { theme: { scheme: 'dark' } } };
export const Sepia: Story = {
  args: { theme: { scheme: 'light', background: '#faf4e8', foreground: '#3b2f22', accent: '#9a4b1c' } },
};
