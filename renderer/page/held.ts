import { useState } from 'react';

/**
 * Whether a field that comes and goes with its words is drawn: also while it has the keyboard, or
 * whoever empties it to write something else would lose it.
 */
export function useHeld(isThere: boolean) {
  const [isHeld, setHeld] = useState(false);
  return { isShown: isThere || isHeld, onHold: setHeld };
}
