/** Tells the CSS of a full-screen window how much of the screen the virtual keyboard leaves; call the result to stop. */
export function followViewport(place: HTMLElement): () => void {
  const { visualViewport: viewport } = window;
  if (!viewport) return () => {};
  const follow = () => {
    place.style.setProperty('--ck-viewport-height', `${viewport.height}px`);
    place.style.setProperty('--ck-viewport-top', `${viewport.offsetTop}px`);
  };
  follow();
  viewport.addEventListener('resize', follow);
  viewport.addEventListener('scroll', follow);
  return () => {
    viewport.removeEventListener('resize', follow);
    viewport.removeEventListener('scroll', follow);
  };
}
