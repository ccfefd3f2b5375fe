import { type RefObject, useLayoutEffect, useState } from 'react';

/** The sheet is made no smaller than this to fit beside the panels. */
const SMALLEST = 0.65;

/**
 * The zoom at which the sheet is drawn: what the user chose, but for sheets of life size or less
 * as much smaller as lets the whole width be seen beside the panels.
 */
export function useFittingZoom(canvas: RefObject<HTMLElement | null>, percent: number): number {
  const [free, setFree] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => {
      const sheet = element.querySelector<HTMLElement>('.sheet');
      const style = getComputedStyle(element);
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      const width = (sheet?.getBoundingClientRect().width ?? 0) / (sheet?.currentCSSZoom ?? 1);
      if (width > 0) setFree((element.clientWidth - padding) / width);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [canvas]);
  const wanted = percent / 100;
  if (wanted > 1 || free === null) return wanted;
  return Math.min(wanted, Math.max(SMALLEST, free));
}
