/** What the eye saw in one frame: how far the content moved, in pixels, and the largest disagreement between rows. */
export interface FrameMotion {
  moved: number;
  torn: number;
}

/** Watches rows of a scroll area, frame by frame, until stopped. Rows that come or go between frames don't count. */
export function trackMotion(area: HTMLElement, rows: string): { stop(): FrameMotion[] } {
  const motions: FrameMotion[] = [];
  let before = positions(area, rows);
  let request = requestAnimationFrame(function look() {
    const now = positions(area, rows);
    const steps = [...now].flatMap(([row, top]) => {
      const last = before.get(row);
      return last === undefined ? [] : [top - last];
    });
    if (before.size > 0) motions.push(motionOf(steps));
    before = now;
    request = requestAnimationFrame(look);
  });
  return {
    stop() {
      cancelAnimationFrame(request);
      return motions;
    },
  };
}

/** Without a row that was there before, the content jumped by more than can be told. */
function motionOf(steps: number[]): FrameMotion {
  if (steps.length === 0) return { moved: Number.POSITIVE_INFINITY, torn: 0 };
  const moved = median(steps);
  return { moved, torn: Math.max(...steps.map((step) => Math.abs(step - moved))) };
}

/** Where each row that can be seen stands. */
function positions(area: HTMLElement, rows: string): Map<Element, number> {
  const frame = area.getBoundingClientRect();
  const seen = [...area.querySelectorAll(rows)]
    .map((row) => [row, row.getBoundingClientRect()] as const)
    .filter(([, box]) => box.bottom > frame.top && box.top < frame.bottom);
  return new Map(seen.map(([row, box]) => [row, box.top]));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
