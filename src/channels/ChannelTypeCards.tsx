'use client';

import type { ChannelType } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { ConversationIcon, HashIcon, LockIcon, UsersIcon } from '../ui/icons.js';
import { RadioCards } from '../ui/RadioCards.js';

interface ChannelTypeCardsProps {
  value: ChannelType;
  onChange: (type: ChannelType) => void;
}

/** The four kinds of channel, each with what choosing it means. */
export function ChannelTypeCards({ value, onChange }: ChannelTypeCardsProps) {
  const { channels } = useStrings();
  return (
    <RadioCards<ChannelType>
      label={channels.type}
      value={value}
      onChange={onChange}
      options={[
        {
          value: 'PUBLIC',
          title: channels.typePublic,
          text: channels.typePublicText,
          icon: <HashIcon />,
        },
        {
          value: 'PRIVATE',
          title: channels.typePrivate,
          text: channels.typePrivateText,
          icon: <LockIcon />,
        },
        {
          value: 'DIRECT',
          title: channels.typeDirect,
          text: channels.typeDirectText,
          icon: <UsersIcon />,
        },
        {
          value: 'OPEN',
          title: channels.typeOpen,
          text: channels.typeOpenText,
          icon: <ConversationIcon />,
        },
      ]}
    />
  );
}
