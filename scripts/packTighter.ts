import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Packs what is to be written before the build's own minifier does: each of the two finds what the other leaves. */
export const packTighter: Plugin = {
  name: 'pack-tighter',
  async renderChunk(source) {
    const { code = '', map } = await minify(source, {
      module: true,
      compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false },
      sourceMap: true,
    });
    return { code, map: String(map) };
  },
};
