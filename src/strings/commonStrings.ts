/** Words that belong to no single feature. */
export const commonStrings = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  back: 'Back',
  done: 'Done',
  retry: 'Try again',
  loading: 'Loading…',
  loadMore: 'Show more',
  clear: 'Clear',
  moreActions: 'More actions',
  you: 'You',
  optional: 'optional',
  somethingWrong: 'Something went wrong',
  tryAgainSoon: 'Check your connection and try again.',
};
