'use client';

import { useState } from 'react';
import { lazyComponent } from '../ui/lazyComponent.js';
import type { ChannelMenuProps } from './ChannelMenu.js';

const ChannelMenu = lazyComponent(() => import('./ChannelMenu.js').then((module) => module.ChannelMenu));

/** The menu of a channel. Its code is loaded, and its hooks run, only once it is opened. */
export function LazyChannelMenu(props: ChannelMenuProps) {
  const [wasOpened, setWasOpened] = useState(false);
  if (props.menu.isOpen && !wasOpened) setWasOpened(true);
  return wasOpened ? <ChannelMenu {...props} /> : null;
}
