'use client';

import type { UserBlockListItem } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { BanIcon } from '../ui/icons.js';
import { PagedList } from '../ui/PagedList.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { PersonRow } from './PersonRow.js';
import { useUnblockUser } from './useUnblockUser.js';
import { useUserBlockList } from './useUserBlockList.js';

/** Props of {@link UserBlockList}. */
export interface UserBlockListProps {
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    UserBlockList: UserBlockListProps;
  }
}

/**
 * The people whom the signed-in user has blocked, in pages, each with a button to unblock them.
 *
 * Updates when somebody is blocked or unblocked.
 * SDK: `getUserBlockList`, `deleteUserBlockListItem`.
 *
 * @example
 * <UserBlockList />
 */
export const UserBlockList = part('UserBlockList', function UserBlockList({ className }: UserBlockListProps) {
  return (
    <Surface part="user-block-list" className={className}>
      <Blocked />
    </Surface>
  );
});

function Blocked() {
  const { people } = useStrings();
  return (
    <PagedList
      query={useUserBlockList()}
      label={people.blockList}
      failed={people.blockListFailed}
      empty={
        <EmptyState
          icon={<BanIcon size={24} />}
          title={people.noneBlockedTitle}
          text={people.noneBlockedText}
        />
      }
    >
      {(item) => <BlockedRow key={item.user.id} item={item} />}
    </PagedList>
  );
}

function BlockedRow({ item }: { item: UserBlockListItem }) {
  const { people } = useStrings();
  const unblock = useUnblockUser();
  const note = unblock.error ? `${people.blockFailed}. ${unblock.error.message}` : undefined;
  return (
    <PersonRow user={item.user} note={note && <span role="alert">{note}</span>}>
      <Button
        size="s"
        pending={unblock.isPending}
        aria-label={people.unblock(item.user.displayName)}
        onClick={() => unblock.mutate({ item })}
      >
        {people.unblockAction}
      </Button>
    </PersonRow>
  );
}
