import './Profile.css';
import type { ReactNode } from 'react';
import { partProps } from './partProps.js';

/** Props of {@link Profile}. */
export interface ProfileProps {
  /** An avatar, size `xl`. */
  picture: ReactNode;
  name: ReactNode;
  /** A line or two below the name. */
  note?: ReactNode;
  children?: ReactNode;
}

/** A person or a channel: a picture with the name below it, and more details. */
export function Profile({ picture, name, note, children }: ProfileProps) {
  return (
    <div {...partProps('profile')}>
      {picture}
      <p {...partProps('profile-name')} dir="auto">
        {name}
      </p>
      {note && (
        <p {...partProps('profile-note', {}, 'ck-note')} dir="auto">
          {note}
        </p>
      )}
      {children}
    </div>
  );
}

/** Buttons of a {@link Profile}, side by side. */
export function ProfileActions({ children }: { children: ReactNode }) {
  return <div {...partProps('profile-actions')}>{children}</div>;
}
