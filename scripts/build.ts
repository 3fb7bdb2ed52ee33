// Builds dist/: what users get from npm.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { gatherNotices } from './notices.ts';
import { root, run } from './run.ts';

const dist = join(root, 'dist');
const sdkTypes = join(dist, 'sdk/vendor/types');

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Styles are gathered in styles.css: the types must not look for the files that they came from. */
function forgetStyles(): void {
  for (const path of filesIn(dist, '.d.ts')) {
    rewrite(path, (text) => text.replace(/^import '.*\.css';\n/gm, ''));
  }
}

/** Brings the SDK's types along, since the SDK is bundled and no app has it in its node_modules. */
function shipSdkTypes(): void {
  cpSync(join(root, 'node_modules/chatkitty/dist/cjs'), sdkTypes, {
    recursive: true,
    filter: (path) => !path.endsWith('.js') && !path.endsWith('.map'),
  });
  for (const path of filesIn(sdkTypes, '.d.ts')) {
    // Without endings, TypeScript's node16 resolution finds none of them; text-encoding is left out of the build.
    rewrite(path, (text) =>
      text.replace(/from (['"])(\..*)\1/g, "from '$2.js'").replace(/^import ['"]text-encoding['"];$/gm, ''),
    );
  }
  rewrite(join(dist, 'sdk/instance.d.ts'), (text) =>
    text.replaceAll("from 'chatkitty'", "from './vendor/types/index.js'"),
  );
}

/** The one stylesheet again as a module, for the shadow roots of embedded chats. */
function writeStyleText(): void {
  const css = readFileSync(join(dist, 'styles.css'), 'utf8');
  writeFileSync(join(dist, 'embed/styleText.js'), `export const styleText = ${JSON.stringify(css)};\n`);
}

/** Lets TypeScript 6 check `import 'chatkitty-react/styles.css'`, which has nothing to offer but its effect. */
function typeStyles(): void {
  writeFileSync(join(dist, 'styles.css.d.ts'), 'export {};\n');
}

const started = performance.now();
rmSync(dist, { recursive: true, force: true });
const buildMode = (mode: string) =>
  build({ configFile: join(root, 'vite.build.config.ts'), mode, logLevel: 'warn' });

for (const mode of ['sdk', 'emulator-node', 'emulator-browser', 'library']) await buildMode(mode);
writeStyleText();
await buildMode('script');
await run('tsc', ['-p', 'tsconfig.build.json']);
forgetStyles();
shipSdkTypes();
typeStyles();
gatherNotices(dist);
console.log(`Built dist in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
