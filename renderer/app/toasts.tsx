import { useStore } from '#renderer/state/store.ts';
import { dismiss } from '#renderer/state/talk.ts';
import { appText } from '#renderer/text/app.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useWorkspace } from './workspace.ts';

const ICONS = { done: 'check', trouble: 'warning', note: 'info' } as const;

export function Toasts() {
  const { session } = useWorkspace();
  const toasts = useStore(session, (state) => state.toasts);
  return (
    <div
      className="toasts"
      aria-live="polite"
      data-region={toasts.length > 0 ? 'toasts' : undefined}
    >
      {toasts.map(({ id, tone, title, detail, actions }) => (
        <div key={id} className={`toast ${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
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
      ))}
    </div>
  );
}
