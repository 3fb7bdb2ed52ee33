/** One press away in every message's menu; the first few in its toolbar, too. */
export const QUICK_REACTIONS = ['👍', '❤️', '😂', '🎉', '😮', '🙏'] as const;
export const TOOLBAR_REACTIONS = QUICK_REACTIONS.slice(0, 3);
