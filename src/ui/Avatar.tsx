'use client';

import './Avatar.css';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { initials, tintOf } from './initials.js';
import { PresenceDot } from './PresenceDot.js';
import { part } from './part.js';
import { partProps } from './partProps.js';

/** Props of {@link Avatar}. */
export interface AvatarProps {
  /** The name of the person or channel; it decides the initials and the tint. */
  name: string;
  /** The URL of the picture, already checked. Without one, or if it does not load, the fallback is shown. */
  src?: string | null;
  /** Shown in place of the initials: a `#`, an icon. */
  fallback?: ReactNode;
  /**
   * 20, 28, 36, 44 or 72 px.
   * @default 'm'
   */
  size?: 'xs' | 's' | 'm' | 'l' | 'xl';
  /**
   * People are round, channels are square.
   * @default 'circle'
   */
  shape?: 'circle' | 'square';
  /** Shows a presence dot. Leave it out where presence has no meaning. */
  presence?: 'online' | 'offline';
  /** The accessible name, for an avatar without a name beside it. Otherwise the avatar is decorative. */
  label?: string;
  className?: string;
}

declare module './part.js' {
  interface PartRegistry {
    Avatar: AvatarProps;
  }
}

/**
 * The picture of a person or a channel.
 *
 * @example
 * <Avatar name="Ada Lovelace" src={user.displayPictureUrl} presence="online" />
 */
export const Avatar = part('Avatar', function Avatar(props: AvatarProps) {
  const { name, fallback, size = 'm', shape = 'circle', presence, label, className } = props;
  const naming = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <span
      {...naming}
      {...partProps('avatar', { size, shape, presence }, className)}
      style={{ '--ck-avatar-tint': `var(--ck-tint-${tintOf(name)})` } as CSSProperties}
    >
      <span {...partProps('avatar-picture')}>
        <Picture src={props.src} fallback={fallback ?? initials(name, size === 'xs' ? 1 : 2)} />
      </span>
      {presence && <PresenceDot online={presence === 'online'} className="ck-avatar-presence" />}
    </span>
  );
});

function Picture({ src, fallback }: { src?: string | null; fallback: ReactNode }) {
  // Which address the answer is about: a new picture gets a new chance.
  const [seen, setSeen] = useState<{ src: string; loaded: boolean }>();
  const answer = seen && seen.src === src ? seen : undefined;
  const failed = answer?.loaded === false;
  if (!src || failed) return fallback;
  return (
    <>
      {!answer && fallback}
      <img
        {...partProps('avatar-image')}
        src={src}
        alt=""
        draggable={false}
        onLoad={() => setSeen({ src, loaded: true })}
        onError={() => setSeen({ src, loaded: false })}
      />
    </>
  );
}
