import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { embedStages } from './scripts/embedStages.ts';
import { packTighter } from './scripts/packTighter.ts';
import { slimSdkAliases } from './scripts/slimSdk.ts';

const src = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));
const dist = (file: string) => fileURLToPath(new URL(`./dist/${file}`, import.meta.url));

const LICENSES = 'LICENSES.md';

/** Written by scripts/build.ts once the stylesheet is there, in place of the source of the same name. */
const STYLE_TEXT = './styleText.js';

/** Where our build puts libraries that users of the kit need not install, as seen from the file that imports them. */
const vendored: Record<string, string> = {
  chatkitty: './vendor/chatkitty.js',
  ws: './vendor/ws.js',
  'write-file-atomic': './vendor/write-file-atomic.js',
  '@mswjs/interceptors/fetch': './vendor/fetch.js',
  '@mswjs/interceptors/WebSocket': './vendor/WebSocket.js',
  '@mswjs/interceptors/XMLHttpRequest': './vendor/XMLHttpRequest.js',
};

/** Modern JavaScript first: RxJS has classes of the language there, and functions in their place elsewhere. */
const mainFields = ['browser', 'es2015', 'module', 'jsnext:main', 'jsnext'];

/** Bundles foreign libraries with all that they depend on into a folder next to the one file that imports them. */
function vendorBuild(
  folder: string,
  input: Record<string, string>,
  platform: 'node' | 'browser',
): UserConfig {
  return {
    publicDir: false,
    resolve: { alias: slimSdkAliases, ...(platform === 'browser' && { mainFields }) },
    ssr: platform === 'node' ? { noExternal: true } : {},
    // Modules of Node's older kind know where they lie by this name.
    define: platform === 'node' ? { __filename: 'import.meta.url' } : {},
    build: {
      outDir: `dist/${folder}/vendor`,
      target: 'es2022',
      license: { fileName: LICENSES },
      ssr: platform === 'node',
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: Object.keys(input).length > 1,
        },
      },
    },
  };
}

/** Forgets imports of which nothing is left but the path: our modules do nothing when they load. */
const dropBareImports: Plugin = {
  name: 'drop-bare-imports',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/^import "\.[^"]*";$/gm, '');
    }
  },
};

/** Icons are drawn by one small module each: they stay apart, so that apps load only those they show. */
const isBundled = (id: string) => id !== STYLE_TEXT && (id.startsWith('lucide') || /^[./\0]/.test(id));

/** One output file per source file: bundlers drop what an app does not use, and 'use client' stays where it was. */
const library: UserConfig = {
  plugins: [react(), dropBareImports],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssMinify: true,
    // Older targets make the minifier rewrite light-dark() and relative colours, which a theme cannot survive.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    license: { fileName: `vendor/${LICENSES}` },
    lib: {
      entry: {
        index: src('index.ts'),
        hooks: src('hooks.ts'),
        suspense: src('suspense.ts'),
        'embed/index': src('embed/index.ts'),
        'emulator/index': src('emulator/index.ts'),
        'emulator/node/index': src('emulator/node/index.ts'),
        'emulator/node/cli': src('emulator/node/cli.ts'),
        'emulator/browser/index': src('emulator/browser/index.ts'),
        'testing/index': src('testing/index.ts'),
      },
      formats: ['es'],
      cssFileName: 'styles',
    },
    rolldownOptions: {
      external: (id) => !isBundled(id),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm leaves every folder called node_modules out of a package.
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
        paths: (id) => vendored[id] ?? id,
      },
    },
  },
};

const NOTHING = '\0nothing';

/** In the script, styles are text for shadow roots: what components import for stylesheets is left out. */
const dropStylesheets: Plugin = {
  name: 'drop-stylesheets',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? '' : undefined),
};

const { plugin: nameStages, nameOf: stageOf } = embedStages();

/** One script for pages without a bundler, with everything inside; what opens on intent lies in files beside it. */
const script: UserConfig = {
  plugins: [react(), dropStylesheets, nameStages, packTighter],
  publicDir: false,
  resolve: {
    mainFields,
    alias: [
      ...slimSdkAliases,
      { find: STYLE_TEXT, replacement: dist('embed/styleText.js') },
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: 'react-dom', replacement: 'preact/compat' },
      { find: 'react', replacement: 'preact/compat' },
    ],
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/embed',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    minify: true,
    cssMinify: true,
    cssTarget: library.build?.cssTarget ?? false,
    lib: { entry: src('embed/script.ts'), formats: ['es'] },
    license: { fileName: LICENSES },
    rolldownOptions: {
      // Packing takes its seconds, and that is known.
      checks: { bundlerTimings: false },
      // What the later files share with the first stays in the first.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: 'chatkitty-embed.js',
        chunkFileNames: 'chatkitty-embed/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'stages', name: stageOf }],
        },
      },
    },
  },
};

const builds: Record<string, UserConfig> = {
  library,
  script,
  sdk: vendorBuild('sdk', { chatkitty: src('sdk/slim/sdk.ts') }, 'browser'),
  'emulator-node': vendorBuild(
    'emulator/node',
    { ws: 'ws', 'write-file-atomic': 'write-file-atomic' },
    'node',
  ),
  'emulator-browser': vendorBuild(
    'emulator/browser',
    {
      fetch: '@mswjs/interceptors/fetch',
      WebSocket: '@mswjs/interceptors/WebSocket',
      XMLHttpRequest: '@mswjs/interceptors/XMLHttpRequest',
    },
    'browser',
  ),
};

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (!build)
    throw new Error(`There is no build "${mode}". Choose one of ${Object.keys(builds).join(', ')}.`);
  return build;
});
