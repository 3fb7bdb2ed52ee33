import type { Plugin, Rolldown } from 'vite';

/**
 * The fetches of an embedded chat in the order in which they are wanted, and what each is wanted for. A module comes
 * with the first that needs it. Few files compress better than many, and what opens in a chat opens at once.
 */
const stages: readonly { name: string; roots: RegExp }[] = [
  { name: 'launcher', roots: /\/embed\/script\.ts$/ },
  { name: 'session', roots: /\/embed\/watch(Session|Unread)\.ts$/ },
  { name: 'chat', roots: /^(?!.*emoji)/i },
  { name: 'emoji', roots: /./ },
];

/** Names the file that each module of the script version goes into; null is the entry's own. */
export function embedStages(): { plugin: Plugin; nameOf: Rolldown.CodeSplittingNameFunction } {
  const names = new Map<string, string>();
  const plugin: Plugin = {
    name: 'embed-stages',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const name = (id: string, stage: string) => {
        if (names.has(id)) return;
        names.set(id, stage);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) name(imported, stage);
      };
      for (const { name: stage, roots } of stages) {
        for (const id of ids) if (roots.test(id)) name(id, stage);
      }
    },
  };
  return {
    plugin,
    nameOf(id) {
      const name = names.get(id);
      return name === 'launcher' ? null : name;
    },
  };
}
