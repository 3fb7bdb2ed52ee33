import { describe, expect, it } from 'vitest';
import { type Box, type Floating, placeBeside } from './placeBeside.js';

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const button: Box = { left: 400, top: 300, right: 440, bottom: 340 };
const menu: Floating = { width: 200, height: 150, placement: 'bottom-start', isRtl: false };

const place = (anchor: Partial<Box>, floating: Partial<Floating> = {}, inside: Partial<Box> = {}) =>
  placeBeside({ ...button, ...anchor }, { ...menu, ...floating }, { ...view, ...inside });

describe('beside its anchor', () => {
  it.each([
    ['bottom-start', { x: 400, y: 346 }],
    ['bottom-end', { x: 240, y: 346 }],
    ['top-start', { x: 400, y: 144 }],
    ['top-end', { x: 240, y: 144 }],
  ] as const)('it is where it would like to be: %s', (placement, corner) => {
    expect(place({}, { placement })).toMatchObject(corner);
  });

  it('starts at the right where people read from there', () => {
    expect(place({}, { isRtl: true }).x).toBe(240);
    expect(place({}, { isRtl: true, placement: 'bottom-end' }).x).toBe(400);
  });

  it('turns to the other side if only that has the room', () => {
    expect(place({ top: 700, bottom: 740 }).y).toBe(700 - 6 - 150);
    expect(place({ top: 20, bottom: 60 }, { placement: 'top-start' }).y).toBe(66);
  });

  it('takes the side with more room if it fits on neither, and no more than there is', () => {
    expect(place({}, { height: 900 })).toMatchObject({ y: 346, maxHeight: 800 - 8 - 346 });
    expect(place({ top: 500, bottom: 540 }, { height: 900 })).toMatchObject({ y: 8, maxHeight: 486 });
  });

  it('turns to the other end of its anchor before it is pushed away from it', () => {
    expect(place({ left: 900, right: 940 }).x).toBe(740);
    expect(place({ left: 40, right: 80 }, { placement: 'bottom-end' }).x).toBe(40);
  });

  it('is pushed inside where neither end has the room', () => {
    expect(place({ left: 900, right: 940 }, { width: 980 }).x).toBe(12);
    expect(place({ left: 100, right: 140 }, { width: 2000 }).x).toBe(8);
  });

  it('stays in what a zoom or a keyboard on the screen leaves of the window', () => {
    expect(place({}, {}, { bottom: 400 }).y).toBe(144);
    expect(place({ left: 100 }, {}, { left: 300 }).x).toBe(308);
  });
});
