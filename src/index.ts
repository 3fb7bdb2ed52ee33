// What we promise to users. The provider, the hooks and the types are listed in hooks.ts; this adds what has a face.

export * from './hooks.js';
export type { Strings, StringsOverride } from './strings/defaultStrings.js';
export type { Theme } from './theme/theme.js';
export type { PartOverrideProps, PartRegistry, Parts } from './ui/part.js';
