import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Packs the finished files once more: each of two minifiers finds what the other leaves. */
export const packTighter: Plugin = {
  name: 'pack-tighter',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const map = bundle[`${file.fileName}.map`];
      const url = `${file.fileName.split('/').at(-1)}.map`;
      const packed = await minify(file.code, {
        module: true,
        compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false },
        sourceMap: file.map ? { content: String(file.map), url } : false,
      });
      file.code = packed.code ?? '';
      if (map?.type === 'asset') map.source = String(packed.map);
    }
  },
};
