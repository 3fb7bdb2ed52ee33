/** True if two lists hold the same objects. */
export function sameItems(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}

/** True if two lists, or two plain objects, hold the same; anything else is compared as a whole. */
export function sameContent(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after)) return sameItems(before, after);
  return isPlain(before) && isPlain(after) ? sameFields(before, after) : Object.is(before, after);
}

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  return (value as object | null | undefined)?.constructor === Object;
}

function sameFields(before: Plain, after: Plain): boolean {
  const names = Object.keys(before);
  return (
    names.length === Object.keys(after).length &&
    names.every((name) => name in after && Object.is(before[name], after[name]))
  );
}
