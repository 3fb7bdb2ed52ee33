// In the published package this module is written by the build, from the one stylesheet of the kit.
const files = import.meta.glob<string>(['../**/*.css', '!../theme/!(theme).css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** All styles of the kit as text, for shadow roots. */
export const styleText = Object.values(files).join('\n');
