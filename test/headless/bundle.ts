import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { slimSdkAliases } from '../../scripts/slimSdk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file for a platform that brings React, and every module that went into it or was dropped on the way. */
export interface Bundle {
  code: string;
  /** Paths below the project's folder. */
  modules: string[];
}

/** Bundles an entry as an app would, without writing a file. */
export async function bundle(entry: string, external: RegExp): Promise<Bundle> {
  const modules: string[] = [];
  const listModules: Rolldown.Plugin = {
    name: 'list-modules',
    buildEnd() {
      // Dropped modules count: React Native's bundler drops none.
      modules.push(...[...this.getModuleIds()].map((id) => id.replace(root, '')));
    },
  };
  const [output] = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: slimSdkAliases },
    plugins: [listModules],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: `${root}${entry}`, formats: ['es'] },
      rolldownOptions: { external, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (!chunk) {
    throw new Error(`${entry} was bundled into nothing.`);
  }
  return { code: chunk.code, modules };
}
