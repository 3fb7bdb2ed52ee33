import { IconButton } from '../../../ui/IconButton.js';
import { ClockIcon } from '../../../ui/icons.js';
import { partProps } from '../../../ui/partProps.js';
import type { EmojiSection } from './pickerRows.js';

interface EmojiGroupsProps {
  /** The first holds the recent ones. */
  sections: readonly EmojiSection[];
  onChoose: (section: number) => void;
}

/** Buttons that lead to each group. */
export function EmojiGroups({ sections, onChoose }: EmojiGroupsProps) {
  return (
    <div {...partProps('emoji-groups', {}, 'ck-emoji')}>
      {sections.map(({ title, emoji: [first] }, index) => (
        <IconButton key={title} size="s" label={title} disabled={!first} onClick={() => onChoose(index)}>
          {index === 0 ? <ClockIcon size={18} /> : first?.character}
        </IconButton>
      ))}
    </div>
  );
}
