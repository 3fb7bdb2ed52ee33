const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Resolves once the page has not changed for this many frames. */
export async function untilStill(frames = 12): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => {
    still = 0;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (; still < frames; still += 1) await frame();
  observer.disconnect();
}

/** Measures how long each frame takes, in milliseconds, for so long. */
export async function recordFrames(forMs: number): Promise<number[]> {
  const lengths: number[] = [];
  const start = await frame();
  for (let last = start; last - start < forMs; ) {
    const now = await frame();
    lengths.push(now - last);
    last = now;
  }
  return lengths;
}

/** Scrolls the log up by so many pixels a frame; returns the frames, and the widest band without rows in any. */
export async function fling(
  screens: number,
  step: number,
): Promise<{ frames: number[]; blank: number; moved: number }> {
  const log = document.querySelector('[role="log"]') as HTMLElement;
  const lengths: number[] = [];
  let blank = 0;
  let moved = 0;
  let last = await frame();
  while (moved < screens * log.clientHeight && log.scrollTop > 0) {
    log.scrollTop -= step;
    moved += step;
    const now = await frame();
    lengths.push(now - last);
    last = now;
    blank = Math.max(blank, blankBand(log));
  }
  return { frames: lengths, blank, moved };
}

/** How much of the window's height no row covers. */
function blankBand(log: HTMLElement): number {
  const box = log.getBoundingClientRect();
  const rows = [...log.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
  const top = Math.min(...rows.map((row) => row.top));
  const bottom = Math.max(...rows.map((row) => row.bottom));
  return Math.max(0, top - box.top, box.bottom - bottom);
}
