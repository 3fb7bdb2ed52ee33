// What an app downloads before anything is shown: code that opens on demand is not counted.
const leaveOutDynamicImports = {
  name: 'leave-out-dynamic-imports',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const modifyEsbuildConfig = (config) => ({
  ...config,
  plugins: [...(config.plugins ?? []), leaveOutDynamicImports],
});

const SCRIPT = 'dist/embed/chatkitty-embed.js';

// The script is bundled already: without a configuration, nothing is bundled again.
const asItIs = { modifyEsbuildConfig: () => undefined };

const checks = [
  {
    name: 'ChatPanel with the SDK and all dependencies but React',
    path: 'dist/index.js',
    import: '{ ChatKittyProvider, ChatPanel }',
    limit: '90 kB',
  },
  {
    name: 'hooks, without the SDK, React and TanStack',
    path: 'dist/hooks.js',
    ignore: ['@tanstack/*', '*/vendor/chatkitty.js'],
    limit: '20 kB',
  },
  {
    name: 'hooks with their suspending twins, without the SDK, React and TanStack',
    path: 'dist/suspense.js',
    ignore: ['@tanstack/*', '*/vendor/chatkitty.js'],
    limit: '20.3 kB',
  },
  { name: 'SDK', path: 'dist/sdk/vendor/chatkitty.js', limit: '35 kB' },
  { name: 'styles', path: 'dist/styles.css', limit: '10 kB' },
  { name: 'Avatar alone', path: 'dist/index.js', import: '{ Avatar }', limit: '3 kB' },
  { name: 'embed: the launcher', path: SCRIPT, limit: '8 kB', ...asItIs },
  {
    name: 'embed: everything, React and every emoji included',
    path: [SCRIPT, 'dist/embed/chatkitty-embed/*.js'],
    limit: '150 kB',
    ...asItIs,
  },
];

export default checks.map((check) => ({ gzip: true, modifyEsbuildConfig, ...check }));
