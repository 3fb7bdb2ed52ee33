/** The state of a part. Each entry becomes a `data-*` attribute; `true` becomes an empty one. */
export type PartState = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The attributes by which CSS, tests and apps recognise a part. */
export type PartProps = { className: string; 'data-ck-part': string } & Record<`data-${string}`, string>;

/**
 * The attributes of a part: a class to style it by, `data-ck-part` to find it by, and its state as `data-*`. States
 * that are false, null or undefined are left out.
 *
 * @example
 * <li {...partProps('channel-row', { selected: true, status: 'failed' }, className)} />
 * // class="ck-channel-row …" data-ck-part="channel-row" data-selected="" data-status="failed"
 */
export function partProps(part: string, state: PartState = {}, className?: string): PartProps {
  const props: PartProps = {
    className: className ? `ck-${part} ${className}` : `ck-${part}`,
    'data-ck-part': part,
  };
  for (const [name, value] of Object.entries(state)) {
    if (value === false || value === null || value === undefined) continue;
    props[`data-${kebabCase(name)}`] = value === true ? '' : String(value);
  }
  return props;
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
