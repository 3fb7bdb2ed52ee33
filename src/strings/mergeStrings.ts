import type { StringsOverride } from './defaultStrings.js';

/** A dictionary, complete or not, with some words replaced. */
export function mergeStrings<Words extends StringsOverride>(
  words: Words,
  override: StringsOverride = {},
): Words {
  const groups = Object.keys(override) as (keyof StringsOverride)[];
  const merged = groups.map((group) => [group, { ...words[group], ...override[group] }]);
  return { ...words, ...Object.fromEntries(merged) };
}
