import { useEffect, useRef, useState } from 'react';
import type { Toast } from '#renderer/state/session.ts';
import { useStore } from '#renderer/state/store.ts';
import { dismiss } from '#renderer/state/talk.ts';
import { appText } from '#renderer/text/app.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useWorkspace } from './workspace.ts';

const ICONS = { done: 'check', trouble: 'warning', note: 'info' } as const;

export function Toasts() {
  const { session } = useWorkspace();
  const toasts = useStore(session, (state) => state.toasts);
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const popover = layer.current;
    // Shown anew, it lies above whatever dialog was opened since; but the keyboard stays in it.
    if (!popover || popover.contains(document.activeElement)) return;
    if (popover.matches(':popover-open')) popover.hidePopover();
    if (toasts.length > 0) popover.showPopover();
  }, [toasts]);
  return (
    <div
      ref={layer}
      popover="manual"
      className="toasts"
      aria-live="polite"
      data-region={toasts.length > 0 ? 'toasts' : undefined}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

/** Goes by itself, but not under the pointer or the keyboard of somebody who reads it. */
function ToastCard({ toast }: { readonly toast: Toast }) {
  const { session } = useWorkspace();
  const { id, tone, title, detail, showsMs, actions } = toast;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismiss(session, id), showsMs);
    return () => clearTimeout(timer);
  }, [session, id, showsMs, isHeld]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits for whoever reads it
    <div
      className={`toast ${tone}`}
      role={tone === 'trouble' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={ICONS[tone]} />
      <div>
        <strong>{title}</strong>
        {detail !== '' && <p>{detail}</p>}
        {actions.length > 0 && (
          <p className="toast-actions">
            {actions.map(({ label, run }) => (
              <button key={label} type="button" className="button small" onClick={run}>
                {label}
              </button>
            ))}
          </p>
        )}
      </div>
      <button
        type="button"
        className="tool"
        aria-label={appText.dismiss}
        onClick={() => dismiss(session, id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
