/** The three wires between preload script and desktop side; nothing else is ever sent. */
export const CALL_CHANNEL = 'van-thu:call';
export const EVENT_CHANNEL = 'van-thu:event';
/** Says that the window's own code received an event: the window is alive and listens. */
export const HEARD_CHANNEL = 'van-thu:heard';
